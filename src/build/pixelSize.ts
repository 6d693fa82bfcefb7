/** The size at which a picture is drawn, in pixels. */
export type PixelSize = { readonly width: number; readonly height: number };

/** The size of a picture, from the header of its file (PNG, JPEG, WebP); undefined for other types. */
export function pixelSizeOf(file: Buffer): PixelSize | undefined {
  if (file.toString('latin1', 1, 4) === 'PNG') return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
  if (file.readUInt16BE(0) === 0xffd8) return ofJpeg(file);
  return file.toString('latin1', 8, 12) === 'WEBP' ? ofWebp(file) : undefined;
}

/** A JPEG consists of segments; the one that starts the frame (SOF0 to SOF15) has the size, an earlier one (APP1) may turn it. */
function ofJpeg(file: Buffer): PixelSize | undefined {
  let at = 2;
  let isTurned = false;
  while (at + 9 < file.length) {
    const marker = file.readUInt16BE(at);
    const startsFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (startsFrame) {
      const [height, width] = [file.readUInt16BE(at + 5), file.readUInt16BE(at + 7)];
      return isTurned ? { width: height, height: width } : { width, height };
    }
    if (marker === 0xffe1) isTurned ||= turnsQuarter(file.subarray(at + 4));
    // Any number of bytes FF may stand before a marker, which begins with the last of them.
    at += marker === 0xffff ? 1 : 2 + file.readUInt16BE(at + 2);
  }
  return undefined;
}

/** Whether a camera was held upright: it stores the picture lying, and in Exif an orientation from 5 to 8. */
function turnsQuarter(segment: Buffer): boolean {
  if (segment.toString('latin1', 0, 4) !== 'Exif') return false;
  const tiff = segment.subarray(6);
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const fields = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  const starts = Array.from({ length: short(fields) }, (_, index) => fields + 2 + 12 * index);
  const orientation = starts.find((at) => short(at) === 0x0112);
  return orientation !== undefined && short(orientation + 8) > 4;
}

function ofWebp(file: Buffer): PixelSize | undefined {
  switch (file.toString('latin1', 12, 16)) {
    case 'VP8 ':
      return { width: file.readUInt16LE(26) & 0x3fff, height: file.readUInt16LE(28) & 0x3fff };
    case 'VP8L': {
      const bits = file.readUInt32LE(21);
      return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return { width: file.readUIntLE(24, 3) + 1, height: file.readUIntLE(27, 3) + 1 };
    default:
      return undefined;
  }
}
