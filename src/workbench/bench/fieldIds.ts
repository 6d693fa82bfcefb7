/** The fields to which keys lead. */
export const fieldIds = { source: '_source', date: '_date', question: '_question' } as const;
