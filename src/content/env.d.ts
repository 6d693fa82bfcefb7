/** The SHA-256 of a file in hexadecimal, from `build/checksum.ts`. */
declare module '*?sha256' {
  const sha256: string;
  export default sha256;
}
