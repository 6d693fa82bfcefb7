import { decodeText } from '../../file/decodeText.ts';

/** Decodes bytes as UTF-8 or UTF-16, or else in the encoding that a page declares, or in Windows-1252; undefined if they are not text. */
export function decode(bytes: Uint8Array): string | undefined {
  const { text, fault } = decodeText(bytes);
  switch (fault?.code) {
    case undefined:
      return text;
    case 'textEmpty':
      return '';
    case 'textUtf16':
      return new TextDecoder(isBigEndian(bytes) ? 'utf-16be' : 'utf-16le').decode(bytes);
    case 'textNotUtf8':
      return textOnly(decoderOf(bytes).decode(bytes));
    default:
      return undefined;
  }
}

function isBigEndian([first, second]: Uint8Array): boolean {
  return first === 0xfe || (first === 0 && second !== 0);
}

function decoderOf(bytes: Uint8Array): TextDecoder {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024));
  const [, named = 'windows-1252'] = /<meta[^>]+charset=["']?([\w-]+)/i.exec(start) ?? [];
  try {
    return new TextDecoder(named);
  } catch {
    return new TextDecoder('windows-1252');
  }
}

/** Any bytes are valid in old encodings, but these characters occur in no text. */
function textOnly(text: string): string | undefined {
  return /[^\P{Cc}\t\n\v\f\r\u0080-\u009F]/u.test(text) ? undefined : text;
}
