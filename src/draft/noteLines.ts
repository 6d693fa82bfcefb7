import type { NoteKind } from '../model/article.ts';

/** A line that says who wrote, when, or what was changed, or that a page has beside its text. */
export function noteIn(line: string): NoteKind | undefined {
  if (!/[\p{L}\p{N}]/u.test(line)) return 'other';
  if (line.length > longestNote) return undefined;
  if (corrects.test(line)) return 'correction';
  if (remarks.test(line) || caption.test(line)) return 'other';
  if (line.length > 120) return undefined;
  // «(sda/afp)», «mum./sda.»
  if (/^(?:\([\p{L}/ .,-]{2,30}\)|\p{Ll}{2,6}\.?(?:\/\p{Ll}{2,6}\.?)+)$/u.test(line)) return 'byline';
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
  /^(?:©|https?:\/\/\S+$|(?:\* ?)?(?:Fotos?|Bild(?:er|quelle|nachweis)?|Videos?|Grafik(?:en)?|Illustration(?:en)?|Quellen?|Photos?|Images?|Pictures?|Sources?|Lesezeit|Reading time): |(?:Lesen Sie (?:auch|mehr)|Mehr zum Thema|Read more|Related)(?::|$)|(?:Diesen Beitrag auf|View this post on|Ein Beitrag geteilt von|A post shared by) |(?:.{0,90} \| )?(?:Keystone|Reuters|Getty Images|EPA|AFP|AP|dpa|Imago)(?: ?[/|] ?[^.]*)?$|(?:Werbung|Anzeige|(?:Artikel )?(?:Anhören|Teilen|Merken|Drucken)|(?:\d+ )?Kommentare?|Newsletter|Externer Inhalt|Advertisement|Share|Print|Comments|(?:Seite|Page) \d+(?: (?:von|of) \d+)?|(?:Sign up (?:for|to)|Subscribe to|Abonnieren Sie) .{0,60}(?:newsletters?|briefings?|alerts?))\.?$|\p{L}[^.!?:]{0,30}(?: [>›] [^.!?:>›]{2,30}){2,}$)/iu;
const byline =
  /^(?:\(?(?:Additional )?(?:Reporting|Writing|Editing) by .+|(?:Von|By|(?:Ein )?Interview(?::| von)|Text(?::| von)|Autor(?:in)?:|Author:)(?:[ ,/&]+(?:und|and|von|van|de|\((?:Text|Bilder|Fotos?)\)|(?:Bilder|Fotos?):|\p{Lu}[\p{L}.'’-]*)){2,9}(?: in \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)?)$/u;

/** «Von Anna Muster, 3. Juni 2024» */
function isDatedByline(line: string): boolean {
  return [...line.matchAll(/[ ,|·–—-]+/g)].some(
    ({ index, 0: gap }) => isDateLine(line.slice(index + gap.length)) && byline.test(line.slice(0, index)),
  );
}

const day =
  /^(?:\p{L}+,? )?(?:den )?\d{1,2}\.? ?(?:\p{L}{3,10}\.?|\d{1,2}\.) ?\d{4}(?:[ ,|–-]+(?:um )?\d{1,2}[:.]\d{2}(?: Uhr)?)?(?:[ ,|–-]+(?:zuletzt )?(?:aktualisiert|updated)\b.*)?$/u;

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

/** Whether a line is nothing but somebody's name. */
export function isName(line: string): boolean {
  return name.test(line);
}
