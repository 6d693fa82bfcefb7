/** Where something stands in a text: begin and end, in UTF-16 code units. */
export type Span = readonly [begin: number, end: number];
