import type { Agreement } from '../lexicon.ts';
import { wordSet } from '../wordSet.ts';
import { adjectivalNouns } from './adjectivalNouns.ts';
import { german } from './german.ts';
import { who } from './who.ts';

const he = wordSet('er ihm ihn seiner sein seine seinen seinem seines');
const sheOrThey = wordSet('sie ihr ihre ihren ihrer ihrem ihres ihnen');

/** «er» cannot stand for «die Polizei», nor «sie» for «der Präsident». */
export function pronounShows(pronoun: string): Agreement | undefined {
  if (he.has(pronoun)) return 'he';
  if (pronoun === 'es' || pronoun === 'dieses') return 'it';
  return sheOrThey.has(pronoun) ? 'sheOrThey' : undefined;
}

/** Inflected adjectives that a name begins with: «Europäischen Kommission». */
const adjectives =
  /^(?:(?:\p{Lu}\p{Ll}*(?:isch|lich|ig|[aeiou]l|(?<!initiat)iv|är|int|iert|deutsch)|Deutsch|Rot|Neu|Frei|Jung|(?:Gro|Wei)(?:ss|ß))en? (?=\p{Lu}))+/u;

/** Nouns of bodies that «das» stands before. */
export const neuters =
  /^\p{L}*(?:amt|bündnis|büro|departement|fernsehen|gericht|haus|heim|institut|kabinett|komitee|kreuz|militär|netzwerk|orchester|parlament|radio|sekretariat|spital|team|theater|unternehmen|werk|\p{L}[^\P{L}a]um|tribunal|konsulat|labor|archiv|ballett|kloster|lager|magazin|register|kommando|gutachten|schreiben|dokument|urteil)(?:s?es|s)?(?!\p{L})/iu;

/** Such nouns in the dative or accusative. */
const adjectival = new RegExp(`^\\p{Lu}?\\p{Ll}*(?:${adjectivalNouns})en$`, 'iu');

/** Men whose nouns end in «en» unless in the nominative: «Diplomaten», «Kollegen». */
const weak =
  /^\p{Lu}?\p{Ll}*(?:(?:ent|ant|ist|at|nom|soph|gra[fp]h?|chirurg|architekt|pilot)(?=en$)|nachbar(?=n$)|(?:kolleg|gefährt|zeug|expert|jung|log|pädagog)e(?=n$))/iu;

/** Nouns before the name of a body or a person: «des Senders Muster». */
const nounsBeforeNames = [who.bodies, who.authorities, who.outlets, who.offices, who.callings];

const ofOne = wordSet('dem des ein einem eines dieser jener ihr sein unser');
const ofSeveral = wordSet(
  'die eine einer diese ihre ihrer seine seiner unsere unserer viele einige mehrere manche beide zwei drei vier',
);
const small = new Set([...german.functionWords, ...german.subjectPronouns]);
const hisCalling = /(?:(?<!mutt|tocht|schwest)er|ist|(?<!m)ent|ant|eur|wirt|mann|coach|(?:log|nom|pädagog|chirurg)e)$/;
const herOffice = /(?:(?<!capta)in|vorsitzende|beauftragte|abgeordnete)$/;

/** «Bundesrat» of «des Bundesrats», «Amt» of «des Amtes», «Anna Muster» of «Anna Musters»; «Fans» may be several. */
export function nominatives(name: string, determiner: string): readonly string[] {
  const isGenitive = determiner === '' ? /[ -].*[^sxz]s$/.test(name) : /es$/.test(determiner) && /[^sxz]s$/.test(name);
  return isGenitive ? [name.slice(0, -1), ...(name.endsWith('es') ? [name.slice(0, -2)] : [])] : [];
}

/** «Polizei» of «Polizeiangaben», «Regierung» of «Regierungsangaben», «Bahn» of «Bahn-Angaben». */
export function ownersIn(name: string): readonly string[] {
  const [, owner] = /^(\p{Lu}[^ ]{2,}?)-?(?:[Aa]ngaben|[Aa]ussagen)$/u.exec(name) ?? [];
  return owner === undefined ? [] : [...new Set([owner, owner.replace(/s$/, '')])];
}

/**
 * «Institut der Wirtschaft» of «des Instituts der Wirtschaft»: what ends in a consonant and «s»; in «es», only where no «e» can be the noun’s.
 * «Ermittler» of «den Ermittlern»; «Präsident» of «Präsidenten», if that is one.
 */
export function nominative(name: string, determiner: string, isOne = false): string | undefined {
  // «des ‹Anzeigers›»
  if (determiner === 'des' && /[^esxz]s[»“]$/.test(name)) return name.replace(/s(?=.$)/, '');
  // «Medienberichte Frankreichs und Italiens»
  if (german.states.has(name.slice(0, -1)) && name.endsWith('s')) return name.slice(0, -1);
  const [ahead = ''] = adjectives.exec(name) ?? [];
  // «laut der Jungen Grünen»
  if (ahead !== '' && /(?:grün|liberal|link|freisinnig)en$/i.test(name)) return undefined;
  // «laut der Europäischen Kommission»
  if (/^(?:der|die)$/.test(determiner) && ahead.endsWith('en '))
    return ahead.replaceAll('en ', 'e ') + name.slice(ahead.length);
  // «des Roten Kreuzes», «der Deutsche Wetterdienst»
  if (ahead !== '' && /^(?:d(?:er|as|es|em)|vom|beim|zum|im)$/.test(determiner)) {
    const noun = name.slice(ahead.length);
    const plain = nominative(noun, determiner);
    // Of «des Sozialen Landes», the noun may be bent in ways that are not known.
    if (plain === undefined && determiner !== 'das' && /^[^ ]*es(?: |$)/.test(noun)) return undefined;
    const ending = determiner === 'das' || neuters.test(noun) ? 'es ' : 'er ';
    return ahead.replace(/en? /g, ending) + (plain ?? noun);
  }
  // «laut den Vereinten Nationen», «den Grauen Panthern»
  const [, first = '', many = ''] = determiner === 'den' ? (/^(\p{Lu}\p{Ll}+e)n (\p{Lu}\S+n)$/u.exec(name) ?? []) : [];
  const isSame = /(?:ion|keit|schaft|ung)en$/.test(many);
  const plural = isSame ? many : first === '' ? undefined : nominative(many, determiner);
  if (plural !== undefined) return `${first} ${plural}`;
  const isOneMan = /^(?:de[ms]|eine[mns])$/.test(determiner);
  // «einen Beamten», «zwei Beamten»
  if (adjectival.test(name)) return name.replace(/n$/, isOneMan ? 'r' : '');
  // «dem Präsidenten», «eines Kollegen»
  if ((isOneMan || (isOne && determiner === '')) && weak.test(name)) return weak.exec(name)?.[0];
  // «ukrainischer Beamter», as in «nach Angaben ukrainischer Beamter»
  if (/^\p{L}{4,}er$/u.test(determiner) && adjectival.test(name.replace(/r$/, 'n'))) return name.replace(/r$/, '');
  const [, head = '', owner = ''] = /^(\p{Lu}[^ ]*)( \p{Ll}.*)?$/u.exec(name) ?? [];
  const plain = head.replace(
    /(?<=[^aeiouyäöüsxz]|\p{L}ee|\p{L}o)(?<!fond)s$|(?<=ss|[xz]|amt|verband|rat|bund|tag|gericht|staat|dienst|haus|werk|parlament|hof|land|lag|schutz|krieg|kampf|brand|streit|fl?ug|tod|bruch|fall|anschlag|preis)es$|(?<=nis)ses$/iu,
    '',
  );
  if (/es$/.test(determiner) && plain !== head) return plain + owner;
  // «des Instituts Muster»
  const [, body = '', called = ''] = /^(\p{Lu}\p{Ll}*[^sxz])s( .+)$/u.exec(name) ?? [];
  if (/es$/.test(determiner) && nounsBeforeNames.some((words) => words.test(body.toLowerCase()))) return body + called;
  // «des Schweizer Bundesamts»
  const [, origin = '', noun = ''] = /^(\p{Lu}\p{Ll}+er )(\p{Lu}.*)$/u.exec(name) ?? [];
  if (origin !== '' && /es$/.test(determiner) && !who.callings.test(noun.toLowerCase())) {
    const bare = nominative(noun, determiner);
    return bare && origin + bare;
  }
  // «Ermittlern», «Branchenkreisen», «Kreisen der Partei», but «Bauern»
  const several = head.replace(
    /(?<=\p{Ll}{2}er|[Dd]ienste|[Vv]erbände|[Vv]ereine|[Gg]erichte|[Ii]nstitute|[Aa]nwälte|[Ää]rzte|[Kk]reise|[Ll]eute|[Ww]irte|[Ff]reunde|[Bb]erichte|[Gg]erüchte|[Dd]okumente|[Bb]rände|[Uu]nfälle|[Aa]nschläge|[Pp]roteste|[Aa]ngriffe|[Kk]ämpfe|[Ss]türme|sammenstösse|[Pp]rotokolle|nisse)n$/u,
    '',
  );
  const isDative = !/^(?:d(?:er|ie|as|es)|eine?[rs]?)$/.test(determiner) && several !== head;
  return isDative && !/^(?:bauer|bayer|elter|konzer|oster|schwester|vetter)$/i.test(several)
    ? several + owner
    : undefined;
}

/** «der Präsident sagte», but «laut der Polizei»; «Präsidentin Anna Muster». */
export function determinerShows(determiner: string, isSubject: boolean): Agreement | undefined {
  if (determiner === 'das') return 'it';
  if (determiner === 'der') return isSubject ? 'he' : 'sheOrThey';
  if (ofOne.has(determiner)) return 'he';
  if (ofSeveral.has(determiner)) return 'sheOrThey';
  const isOffice = who.offices.test(determiner);
  // «Fischerin» and «Fischer», but not «sein», «aber» and «Mutter»
  if (herOffice.test(determiner) && (isOffice || who.callings.test(determiner))) return 'sheOrThey';
  return isOffice || (hisCalling.test(determiner) && !small.has(determiner)) ? 'he' : undefined;
}
