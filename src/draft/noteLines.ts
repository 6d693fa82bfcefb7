import type { NoteKind } from '../model/article.ts';

/** A line that says who wrote, when, or what was changed, or that a page has beside its text. */
export function noteIn(line: string): NoteKind | undefined {
  // Nothing but marks or hashtags, a number (how many have commented), or a row of a table.
  if (!/(?<!\S)[^\s#]*[\p{L}\p{N}]/u.test(line) || /^(?:\d{1,3}|\|.*\|)$/.test(line)) return 'other';
  if (line.length > longestNote) return undefined;
  if (corrects.test(line)) return 'correction';
  if (remarks.test(line) || caption.test(line)) return 'other';
  if (line.length > 120) return undefined;
  if (agencies.test(line) || contributors.test(line)) return 'byline';
  if (updates.test(line)) return 'update';
  if (beside.test(line) || isControl(line) || contact.test(line)) return 'other';
  if (/[.!?]$/.test(line) && !/\d\.$/.test(line)) return undefined;
  // «Von Anna Muster, 3. Juni 2024»
  if (byline.test(line) || isDated(line, byline)) return 'byline';
  return isDateLine(line) ? 'dateline' : undefined;
}

/** Not «Im Archiv». */
const name =
  /^(?!(?:[IA]m|In|Vom|Zu[mr]|D(?:er|ie|as)|The) )\p{Lu}[\p{L}.'’-]+(?: (?:von|van|de))?(?: \p{Lu}[\p{L}.'’-]*){1,2}$/u;
const longestNote = 600;
/** «(sda/afp)», «mum./sda.» */
const agencies = /^(?:\([\p{L}/ .,-]{2,30}\)|\p{Ll}{2,6}\.?(?:\/\p{Ll}{2,6}\.?)+)$/u;
/** “AP writer Ann Hale in Juneau contributed to this report.” */
const contributors =
  /^(?:(?:\p{Lu}[\p{L}.'’-]*|also|and|in|writers?|reporters?|correspondents?),? )+contributed to this (?:article|report|story)\.$/u;
const corrects =
  /^[[(*]?(?:(?:Korrektur|Berichtigung|Correction)[^:.]{0,40}:|In einer (?:früheren|ersten|ursprünglichen) (?:Version|Fassung) |An earlier version of |This (?:article|story) (?:was|has been) (?:amended|corrected) )/iu;
const remarks =
  /^[[(*]?(?:Anm(?:erkung|\.) (?:der|d\.) Red(?:aktion|\.)|Editor[’']s note) ?:|^A version of this article /iu;
const updates =
  /^[[(*]?(?:(?:(?:Zuletzt|Last|Letztes) )?(?:Aktualisiert|Updated?|Stand)\b.*\d|(?:Dieser|Der) (?:Artikel|Beitrag|Text) wurde .*\d.* (?:aktualisiert|angepasst|ergänzt|überarbeitet)\.$)/iu;
/** «Die Brücke am Morgen. Bild: Keystone/Anna Muster» */
const caption =
  /^.{10,240}[.!?»”"] ?[([]?(?:Fotos?|Bild(?:er)?|Grafik|Illustration|Photo(?:graph)?s?|Images?|Pictures?): ?[^.!?]{2,60}[)\]]?\.?$/iu;
/** What is beside the text of a page: a credit, a path, a page's number. */
const beside =
  /^(?:©|https?:\/\/\S+$|(?:\* ?)?(?:Fotos?|Bild(?:er|quelle|nachweis|legende)?|Videos?|Grafik(?:en)?|Illustration(?:en)?|Quellen?|Photos?|Images?|Pictures?|Sources?|Lesezeit|Reading time|Sperrfrist): |Embargo: \d|Embargoed until |Image (?:source|caption), |(?:.{0,90} \| )?(?:Keystone|Reuters|Getty Images|EPA|AFP|AP|dpa|Imago)(?: ?[/|] ?[^.]*)?$|(?:Werbung|Anzeige|Externer Inhalt|Advertisement)\.?$|(?:.{0,60} [–—|·-] .{0,40})?(?:Seite|Page) \d+(?: (?:von|of) \d+)?$|\p{L}[^.!?:]{0,30}(?: [>›] [^.!?:>›]{2,30}){2,}$)/iu;
/** A link or a button of the page. */
const control =
  /^(?:(?:Lesen Sie (?:auch|mehr)|Mehr zum Thema|Passend (?:zum|zu diesem) (?:Artikel|Thema)|Das könnte (?:Sie|dich) (?:auch )?interessieren|Read more|Related(?: (?:stories|articles|topics|links))?|More on this story)(?::|$)|(?:Diesen Beitrag auf|View this post on|Ein Beitrag geteilt von|A post shared by) |[→»>▶►] ?(?:Zu[mr]?|Hier|Mehr|Weiter|Lesen|Read|More|To) [^.!?]{2,60}$|(?:(?:(?:Diesen )?Artikel )?(?:Anhören|Hören|Teilen|Merken|Drucken)|(?:(?:View|Alle) )?(?:\d+ )?(?:Kommentare?|Comments?)(?: \(?\d+\)?)?|Kommentar schreiben|Link kopieren|Copy link|Newsletter|(?:Newsletter |Jetzt )(?:abonnieren|anmelden|abbestellen)|E-Mail-Adresse|Share(?: this(?: (?:article|story|page))?)?|Save|Print|\d{1,2} ?min(?:uten?|utes?|\.)?(?: (?:read|Lesezeit|Lesedauer))?|(?:Sign up (?:for|to)|Subscribe to|Abonnieren Sie) .{0,60}(?:newsletters?|briefings?|alerts?))\.?$)/iu;
/** Nothing but how to reach somebody: «Tel. 056 123 45 67», «medien@see.example». */
const contact =
  /^(?:(?:(?:Medien|Presse|Media |Press )?(?:kontakt|contact)|(?:(?:Medien|Rück)?an|Rück)fragen):$|(?:(?:Tel(?:efon)?|Phone|Mobil(?:e|telefon)?|E-?Mail|Web)[.:]{0,2} )?(?:(?:\+|0)\d[\d ()/.-]{7,}|[\w.+-]+@[\w-]+\.[\w.-]+|www\.\S+)$)/iu;

const opensByline = '(?:Von|By|(?:Ein )?Interview(?::| von)|Text(?::| von)|Autor(?:in)?:|Author:)';
const writers =
  "(?:[ ,/&]+(?:und|and|von|van|de|\\((?:Text|Bilder|Fotos?)\\)|(?:Bilder|Fotos?):|\\p{Lu}[\\p{L}.'’-]*)){2,9}";
/** «Von Anna Muster in Bern», “By Ann Hale, health editor” */
const whereOrAs =
  '(?: in \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)?(?:,(?: [\\p{L}-]+){0,4} (?:reporter|correspondent|editor|writer|Journalist|Korrespondent|Redakt)\\p{Ll}*(?:,? [^.!?]{2,40})?)?';
const byline = new RegExp(
  `^(?:\\(?(?:Additional )?(?:Reporting|Writing|Editing) by .+|${opensByline}${writers}${whereOrAs})$`,
  'u',
);

/** Whether a line is a date behind these words: «Medienmitteilung vom 3. Juni 2024». */
function isDated(line: string, words: RegExp): boolean {
  return [...line.matchAll(/[ ,:|·–—-]+/g)].some(
    ({ index, 0: gap }) => isDateLine(line.slice(index + gap.length)) && words.test(line.slice(0, index)),
  );
}

/** A note above a title: whether it can be nothing else there, and whether it only says what kind of text it is, or on what. */
export type Above = { readonly kind: NoteKind; readonly isSure: boolean; readonly isLabel?: boolean };

/** What a line may be above a title. A byline alone may be a title: «Von Mäusen und Menschen». */
export function noteAbove(line: string): Above | undefined {
  const kind = noteIn(line);
  if (isLabel(line) || releaseOf.test(line)) return { kind: 'other', isSure: true, isLabel: true };
  if (isDated(line, release)) return { kind: 'dateline', isSure: true };
  if (kind === 'byline' && byline.test(line)) return fullName.test(line) ? { kind, isSure: false } : undefined;
  if (kind === 'byline' || kind === 'dateline') return { kind, isSure: true };
  if (isDated(line, updated)) return { kind: kind ?? 'update', isSure: true };
  const isOther = isPath(line) || isControl(line) || ahead.test(line) || !/[\p{L}\p{N}]/u.test(line);
  // «Teilen»
  return isOther ? { kind: 'other', isSure: !/^\p{L}+$/u.test(line) || ahead.test(line) } : undefined;
}

const fullName = / \p{Lu}[\p{L}.'’-]* (?:v[ao]n )?(?:de )?\p{Lu}/u;

const releases = '(?:(?:Medien|Presse)(?:mitteilung|information)(?:en)?|Communiqué|(?:Press|Media|News) [Rr]elease)';
const release = new RegExp(`^${releases}(?: (?:vom|of))?$`, 'iu');
/** «Medienmitteilung der Stadt Bern» */
const releaseOf = new RegExp(
  `^${releases}(?: (?:de[rs]|von|of|by|from|the|für|for|und|and|\\p{Lu}[\\p{L}.-]*)){2,7}$`,
  'u',
);
const updated = /^(?:(?:Zuletzt|Last|Letztes) )?(?:Aktualisiert|Updated?|Stand)(?: am| on)?$/iu;
const ahead =
  /^(?:(?:Lesezeit|Reading time)\b.*\d ?min|Sperrfrist\b.*\d|Embargo(?:ed until|:)? [^.!?]{0,20}\d{1,2}[:.]\d{2}|(?:(?:https?:\/\/|www\.)\S+|Werbung|Anzeige|Advertisement)$)/iu;
/** «Startseite > Wirtschaft» */
const path = /^(\p{L}[^.!?:«»>›]{1,30})((?: [>›»] [^.!?:«»>›]{2,30})+)$/u;
const fromHome = /^(?:Startseite|Home) [>›»|/] [^.!?:]{2,90}$/;

/** Whether a line is a path of a page; of two parts, such as «Mensch > Maschine», the first is a part of a paper. */
function isPath(line: string): boolean {
  const [, first = '', others = ''] = path.exec(line) ?? [];
  return fromHome.test(line) || (others !== '' && (/ [>›»] .* [>›»] /.test(others) || label.test(first)));
}

/** The kinds of texts, and the parts of a paper: «Kommentar», «Wirtschaft». */
const label =
  /^(?:For immediate release|Zur sofortigen Veröffentlichung|E[xk][ck]lusi[vf]e?|Analys[ei]s?|Kommentare?|Comment(?:ary)?|Opinion|Meinung|Gast(?:kommentar|beitrag)|Leitartikel|Editorial|Interview|Reportage|Porträt|Profile|Hintergrund|Fakten-?check|Fact[- ]check|Explainer|Essay|Kolumne|Column|Glosse|Leserbriefe?|Nachruf|Obituary|Eilmeldung|Breaking(?: news)?|Live(?:-?ticker|-?blog)?|(?:News-?)?ticker|News|Nachrichten|Politi(?:k|cs)|Wirtschaft|Business|Economy|Finan(?:zen|ce)|Börse|Markets|Sports?|Kultur|Culture|Feuilleton|Arts|Gesellschaft|Society|Wissen(?:schaft)?|Science|Schweiz|Inland|Ausland|International|Welt|World|Europ[ae]|Region(?:al(?:es)?)?|Lokal(?:es)?|Kanton \p{Lu}\p{L}+|Panorama|Vermischtes|Digital|Technik|Tech(?:nology)?|Gesundheit|Health|Umwelt|Environment|Klima|Climate|Bildung|Education|Medien|Media|Reisen?|Travel|Leben|Lifestyle):?$/iu;

/** «Wirtschaft | Banken», «Politik, Schweiz» */
function isLabel(line: string): boolean {
  const [first = '', ...others] = line.split(/ [|·/•] /);
  return (
    first.split(', ').every((part) => label.test(part) || release.test(part)) &&
    others.every((other) => /^\p{L}[\p{L}-]*(?: \p{Lu}\S*)?$/u.test(other))
  );
}

/** «Montag, 3. Juni 2024, 9.30 Uhr», «Bern (sda), den 3. Juni 2024» */
const day =
  /^(?:\p{L}+,? |\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,2}(?: ?\([\p{L}/ .-]{2,20}\))?(?:,| ?[–—|-]) )?(?:den )?\d{1,2}(?:\.|st|nd|rd|th)? ?(?:\p{L}{3,10}\.?|\d{1,2}\.) ?\d{4}(?:[ ,|–-]+(?:um )?\d{1,2}[:.]\d{2}(?: Uhr| [A-Z]{3,4})?)?(?:[ ,|–-]+(?:zuletzt )?(?:aktualisiert|updated)\b.*)?$/u;

/** «Anna Muster Publiziert: 3. Juni 2024» */
const publishedAt =
  /^(?:\p{Lu}[\p{L}.'’-]* ){0,4}(?:Publiziert|Veröffentlicht|Erstellt|Published|First published|Posted)\b.*\d/u;
const timeOfDay = /^(?:(?:Heute|Gestern|Today|Yesterday),? (?:um |at )?)?\d{1,2}[:.]\d{2}(?: Uhr)?$/;

function isDateLine(line: string): boolean {
  return (
    publishedAt.test(line) ||
    timeOfDay.test(line) ||
    day.test(line) ||
    /^\p{L}{3,10} \d{1,2}(?:st|nd|rd|th)?, \d{4}(?:,? \d{1,2}:\d{2} ?(?:am|pm)?)?$/iu.test(line)
  );
}

/** Whether a line is a link or a button of a page, below which there may be more: «Mehr zum Thema». */
export function isControl(line: string): boolean {
  return control.test(line);
}

/** Whether a line is nothing but somebody's name. */
export function isName(line: string): boolean {
  return name.test(line);
}
