import type { Block, Figure, ListItem, NoteKind } from '../model/article.ts';
import { type Span, trimmed } from '../model/words.ts';
import { bare, endsWithColon } from '../wording/speech.ts';
import { linesOf } from './lines.ts';
import { addressesIn, isPrompt, isQuestion, turnsIn } from './turns.ts';

/** A block as the lines of a text show it, with spans for paragraphs. Spans include the white space around; together, all blocks are the text. */
export type DraftBlock = { readonly rule: string } & (
  | { readonly kind: 'heading'; readonly text: string }
  | Exclude<Block<Span>, Figure>
);

/** The title, and the blocks below it, in a text whose language calls the months so, in lower case; and where an interview says who answers. */
export function blocksOf(
  text: string,
  months: ReadonlySet<string>,
): { readonly title: Span; readonly blocks: readonly DraftBlock[]; readonly addresses: readonly Span[] } {
  const [title = [0, 0] as const, ...lines] = linesOf(text);
  const addresses = addressesIn(text, lines);
  return { title, addresses, blocks: withLead(text, withoutTail(text, grouped(text, lines, months, addresses))) };
}

const listMarker = /^((?:[-–•*·▪■◦‣►▶→✓✔]|\d{1,2}[.)]|\p{Ll}\))[ \t\u00A0]+)(?=\S)(\p{L}*)/u;
const inQuotes = /^(?:«[^«»]+»|„[^„“”]+[“”]|“[^“”]+”)\s*(?:[—–-]\s?\S.{0,80})?$/u;

function grouped(
  text: string,
  lines: readonly Span[],
  months: ReadonlySet<string>,
  addresses: readonly Span[],
): readonly DraftBlock[] {
  const blocks: DraftBlock[] = [];
  const isTurn = turnsIn(text, lines);
  const found = lines.map((span) => noteIn(text.slice(...span).trim()));
  const hasDay = (at: number) => /^(?:dateline|update)$/.test(found[at] ?? '') && /\d{4}/.test(lineAt(text, lines[at]));
  const notes = found.map((note, index) => {
    // Who wrote stands above the text, beside the day.
    const isName =
      index < 4 && !note && (hasDay(index - 1) || hasDay(index + 1)) && name.test(lineAt(text, lines[index]));
    return isName ? 'byline' : note;
  });
  // A text of nothing but notes would have no sentence.
  const isMore = notes.includes(undefined);
  const lastTurn = lines.findLastIndex((span) => isTurn(text.slice(...span)));
  const lastQuestion = lines.findLastIndex((span) => isQuestion(text.slice(...span)));
  const addressed = new Set(addresses.map(([begin]) => begin));
  let isAnswered = false;
  lines.forEach((span, index) => {
    const line = text.slice(...span).trim();
    const isAddress = addressed.has(trimmed(text, span)[0]);
    isAnswered ||= isAddress;
    const next = lineAt(text, lines[notes.indexOf(undefined, index + 1)]);
    const last = blocks.at(-1);
    const marker = markerOf(line, months);
    if (marker !== undefined && (last?.kind === 'list' || markerOf(next, months) !== undefined)) {
      const item = listLine(text, span, marker);
      if (last?.kind === 'list') blocks[blocks.length - 1] = { ...last, items: [...last.items, item] };
      else blocks.push({ kind: 'list', items: [item], rule: 'list marker' });
      return;
    }
    const note = isMore ? notes[index] : undefined;
    const words = text.slice(...span);
    const isAboveText = isTurn(next) || (next !== '' && !isHeading(next));
    // «Ein Bach vergisst nicht», above text; below a colon, with a full stop or a second sentence, it is a quotation.
    const isQuoted = inQuotes.test(line);
    const isAnnounced = endsWithColon(lineAt(text, lines[index - 1]));
    const isOne = !/[.!?…] \p{Lu}/u.test(line);
    const isQuotedHeading = isQuoted && isOne && isHeading(bare(line)) && !inQuotes.test(next) && !isAnnounced;
    const isStandfirst = index === 0 && /^(?:byline|dateline)$/.test(notes[1] ?? '') && isHeading(line) && isMore;
    if (note) blocks.push({ kind: 'note', note, text: words, rule: `${note} line` });
    else if (isStandfirst) blocks.push({ kind: 'lead', paragraph: span, rule: 'line above a byline' });
    else if (isQuoted && !(isQuotedHeading && isAboveText))
      blocks.push({ kind: 'quotation', paragraphs: [span], rule: 'all in quotation marks' });
    else if (isTurn(line)) blocks.push({ kind: 'quotation', paragraphs: [span], rule: 'turn' });
    else if ((isHeading(line) || isQuotedHeading) && !isAddress && isAboveText) {
      blocks.push({ kind: 'heading', text: words, rule: 'short line without end' });
      // «Zur Person»
      isAnswered &&= index <= lastQuestion;
    } else if (isAnswered && !isQuestion(line) && !isPrompt(line))
      blocks.push({ kind: 'quotation', paragraphs: [span], rule: 'answer' });
    // An answer of several paragraphs.
    else if (last?.rule === 'turn' && last.kind === 'quotation' && index < lastTurn)
      blocks[blocks.length - 1] = { ...last, paragraphs: [...last.paragraphs, span] };
    else blocks.push({ kind: 'paragraph', paragraph: span, rule: 'line' });
  });
  return blocks;
}

/** The marker of a list item, with the space behind it. None begins with a day: «7. März: …». */
function markerOf(line: string, months: ReadonlySet<string>): string | undefined {
  const [, marker, word = ''] = listMarker.exec(line) ?? [];
  return months.has(word.toLowerCase()) ? undefined : marker;
}

function lineAt(text: string, span: Span | undefined): string {
  return span ? text.slice(...span).trim() : '';
}

function listLine(text: string, [from, to]: Span, marker: string): ListItem<Span> {
  const begin = trimmed(text, [from, to])[0] + marker.length;
  return { marker: text.slice(from, begin), paragraph: [begin, to] };
}

/** A line that says who wrote, when, or what was changed, or that a page has beside its text. */
function noteIn(line: string): NoteKind | undefined {
  if (!/[\p{L}\p{N}]/u.test(line)) return 'other';
  if (line.length > longestNote) return undefined;
  if (corrects.test(line)) return 'correction';
  if (remarks.test(line) || caption.test(line)) return 'other';
  if (line.length > 120) return undefined;
  // «(sda/afp)», «mum./sda.»
  if (/^(?:\([\p{L}/ .,-]{2,30}\)|\p{Ll}{2,6}\.?(?:\/\p{Ll}{2,6}\.?)+)$/u.test(line)) return 'byline';
  if (/^(?:Korrektur|Berichtigung|Correction|Corrigendum)\b.*[:.]/iu.test(line)) return 'correction';
  if (updates.test(line)) return 'update';
  if (beside.test(line)) return 'other';
  if (/[.!?]$/.test(line) && !/\d\.$/.test(line)) return undefined;
  if (byline.test(line) || isDatedByline(line)) return 'byline';
  return isDateLine(line) ? 'dateline' : undefined;
}

const name = /^\p{Lu}[\p{L}.'’-]+(?: (?:von|van|de))?(?: \p{Lu}[\p{L}.'’-]*){1,2}$/u;
const longestNote = 600;
const corrects =
  /^[[(*]?(?:(?:Korrektur|Berichtigung|Correction)[^:.]{0,40}:|In einer (?:früheren|ersten|ursprünglichen) (?:Version|Fassung) |An earlier version of |This (?:article|story) (?:was|has been) (?:amended|corrected) )/iu;
const remarks =
  /^[[(*]?(?:Anm(?:erkung|\.) (?:der|d\.) Red(?:aktion|\.)|Editor[’']s note) ?:|^A version of this article /iu;
const updates =
  /^[[(*]?(?:(?:(?:Zuletzt|Last|Letztes) )?(?:Aktualisiert|Updated?|Stand)\b.*\d|(?:Dieser|Der) (?:Artikel|Beitrag|Text) wurde .*\d.* (?:aktualisiert|angepasst|ergänzt|überarbeitet)\.$)/iu;
/** «Die Brücke am Morgen. Bild: Keystone/Anna Muster» */
const caption =
  /^.{10,240}[.!?»”"] ?[([]?(?:Fotos?|Bild(?:er)?|Grafik|Illustration|Photo(?:graph)?s?|Images?|Pictures?): ?[^.!?]{2,60}[)\]]?\.?$/iu;
/** What is beside the text of a page: a credit, a link, a button. */
const beside =
  /^(?:©|https?:\/\/\S+$|(?:\* ?)?(?:Fotos?|Bild(?:er|quelle|nachweis)?|Videos?|Grafik(?:en)?|Illustration(?:en)?|Quellen?|Photos?|Images?|Pictures?|Sources?|Lesezeit|Reading time): |(?:Lesen Sie (?:auch|mehr)|Mehr zum Thema|Read more|Related)(?::|$)|(?:Diesen Beitrag auf|View this post on|Ein Beitrag geteilt von|A post shared by) |(?:.{0,90} \| )?(?:Keystone|Reuters|Getty Images|EPA|AFP|AP|dpa|Imago)(?: ?[/|] ?[^.]*)?$|(?:Werbung|Anzeige|(?:Artikel )?(?:Anhören|Teilen|Merken|Drucken)|(?:\d+ )?Kommentare?|Newsletter|Externer Inhalt|Advertisement|Share|Print|Comments)$)/iu;
const byline =
  /^(?:\(?(?:Additional )?(?:Reporting|Writing|Editing) by .+|(?:Von|By|(?:Ein )?Interview(?::| von)|Text(?::| von)|Autor(?:in)?:|Author:)(?:[ ,/&]+(?:und|and|von|van|de|\((?:Text|Bilder|Fotos?)\)|(?:Bilder|Fotos?):|\p{Lu}[\p{L}.'’-]*)){2,9})$/u;

/** «Von Anna Muster, 3. Juni 2024» */
function isDatedByline(line: string): boolean {
  return [...line.matchAll(/[ ,|·–—-]+/g)].some(
    ({ index, 0: gap }) => isDateLine(line.slice(index + gap.length)) && byline.test(line.slice(0, index)),
  );
}

const day =
  /^(?:\p{L}+,? )?(?:den )?\d{1,2}\.? ?(?:\p{L}{3,10}\.?|\d{1,2}\.) ?\d{4}(?:[ ,|–-]+(?:um )?\d{1,2}[:.]\d{2}(?: Uhr)?)?$/u;

/** «Anna Muster Publiziert: 3. Juni 2024» */
const publishedAt = /^(?:\p{Lu}[\p{L}.'’-]* ){0,4}(?:Publiziert|Veröffentlicht|Erstellt|Published|Posted)\b.*\d/u;
const timeOfDay = /^\d{1,2}[:.]\d{2}(?: Uhr)?$/;

function isDateLine(line: string): boolean {
  return (
    publishedAt.test(line) ||
    timeOfDay.test(line) ||
    day.test(line) ||
    /^\p{L}{3,10} \d{1,2}, \d{4}(?:,? \d{1,2}:\d{2} ?(?:am|pm)?)?$/iu.test(line)
  );
}

const longestHeading = 90;

function isHeading(line: string): boolean {
  return (
    line.length <= longestHeading &&
    !/[.!…:;,»“”"]$|[.!?]['’]$|https?:|\d \d+[.,]\d+$/.test(line) &&
    // Not «Es schneit. Es taut (siehe Bild)».
    !/\p{Ll}{5}\. /u.test(line) &&
    /^(?:\+{3} ?)?[\p{L}\p{N}«„“"‘']/u.test(line)
  );
}

/** Short lines without a final mark at the very end are a page's own, not the text's: «Mehr zum Thema». */
function withoutTail(text: string, blocks: readonly DraftBlock[]): readonly DraftBlock[] {
  const isShort = (block: DraftBlock) => block.kind === 'paragraph' && isHeading(text.slice(...block.paragraph).trim());
  // Unless the whole text consists of such lines.
  if (!blocks.some((block) => block.kind === 'paragraph' && !isShort(block))) return blocks;
  const last = blocks.findLastIndex((block) => block.kind !== 'note' && !isShort(block));
  return blocks.map((block, at) =>
    at > last && block.kind === 'paragraph'
      ? { kind: 'note', note: 'other', text: text.slice(...block.paragraph), rule: 'short line at the end' }
      : block,
  );
}

/** A short first paragraph above a longer text is its lead. */
function withLead(text: string, blocks: readonly DraftBlock[]): readonly DraftBlock[] {
  const at = blocks.findIndex(({ kind }) => kind !== 'note');
  const first = blocks[at];
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'quotation').length;
  const words = first?.kind === 'paragraph' ? text.slice(...first.paragraph).trim() : '';
  const isLong = words.length > 320 || (words.match(/[.!?]["”»’']? (?=\p{Lu})/gu)?.length ?? 0) > 2;
  if (first?.kind !== 'paragraph' || paragraphs < 4 || isLong) return blocks;
  return [...blocks.slice(0, at), { ...first, kind: 'lead', rule: 'short first paragraph' }, ...blocks.slice(at + 1)];
}

const dayAndYear = /(?:, (?:(?:den )?\d{1,2}\.? ?\p{L}{3,10}\.?|\p{Lu}\p{L}{2,8}\.? \d{1,2})(?:,? \d{4})?)?/u.source;
const datedPlace = new RegExp(
  `^\\p{Lu}[\\p{L}. /-]{1,40}(?:, \\p{Lu}[\\p{L}.]*(?: \\p{Lu}\\p{L}*)?)?${dayAndYear}(?: ?\\([\\p{L}/ .-]{2,20}\\))? ?[–—-]+ (?=\\p{Lu})`,
  'u',
);
const placeInCapitals = new RegExp(
  `^\\p{Lu}{3,}(?: \\p{Lu}+)?${dayAndYear}(?: \\(\\p{Ll}{2,5}\\))?\\. (?=\\p{Lu}\\p{Ll})`,
  'u',
);
/** «pkb. Am Sonntag», «(sda) Der Rat», «Vevey (awp) Der Konzern», «Bern, 3. Juni (sda) Der Rat» */
const agencyBefore = new RegExp(
  `^(?:(?:\\p{Lu}[\\p{L}. /-]{1,40}${dayAndYear} )?\\(\\p{Ll}{2,5}(?:\\/\\p{Ll}{2,5})*\\)|\\p{Ll}{3,4}\\.) (?=\\p{Lu}\\p{Ll})`,
  'u',
);
const timeBefore = /^\d{1,2}[:.]\d{2}(?: Uhr ?[:–—-]?| ?[:–—-]) ?(?=[\p{Lu}«„“"])/u;

const placeAlone = /^(\p{Lu}\p{Ll}+)\. (?=\p{Lu})/u;

/**
 * The length of the date line at the beginning of a paragraph: «BERN, 3. Juni (sda) – », «Bern. – », «LONDON, March 3 — », «16:30 Uhr: »; 0 if there
 * is none. Only a text begins with just the name of a place: «Bern – », «Bern. ».
 */
export function dateLineIn(line: string, beginsText: boolean, isPlace: (name: string) => boolean): number {
  const [written] = timeBefore.exec(line) ?? agencyBefore.exec(line) ?? placeInCapitals.exec(line) ?? [];
  if (written !== undefined) return written.length;
  const [sentence = '', name = ''] = placeAlone.exec(line) ?? [];
  if (beginsText && isPlace(name)) return sentence.length;
  const [place = ''] = datedPlace.exec(line) ?? [];
  const isAlone = beginsText && /^\p{Lu}\p{Ll}+ [–—-] $/u.test(place);
  return isAlone || /[.)]\s*[–—-]+ $/.test(place) || /\d/.test(place) || /^\p{Lu}{3,}\b/u.test(place)
    ? place.length
    : 0;
}
