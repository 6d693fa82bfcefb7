/** Keys with a special meaning in JavaScript: no file may have them, and nothing may have them as its id. */
export const forbiddenKeys: readonly string[] = ['__proto__', 'constructor', 'prototype'];
