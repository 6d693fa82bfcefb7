/** The SHA-256 of a file in hexadecimal, by `build/checksum.ts`. */
declare module '*?sha256' {
  const sha256: string;
  export default sha256;
}
