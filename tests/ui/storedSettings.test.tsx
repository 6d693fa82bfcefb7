import { afterEach, expect, test } from 'vitest';
import { storedSettings, storeSettings } from '../../src/ui/storedSettings.ts';

afterEach(() => localStorage.clear());

test.each([undefined, 'null', '{', ''])(
  'without settings, where %s is stored, none are set, and one can be',
  (junk) => {
    if (junk !== undefined) localStorage.setItem('key', junk);
    expect(storedSettings('key')).toEqual({});
    storeSettings('key', { theme: 'dark' });
    expect(storedSettings('key')).toEqual({ theme: 'dark' });
  },
);
