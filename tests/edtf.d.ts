/** The part of the untyped package that we use. It throws for what is not a date. */
declare module 'edtf' {
  export function parse(date: string): unknown;
}
