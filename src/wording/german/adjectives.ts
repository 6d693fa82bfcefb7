import { neuters } from './agreement.ts';

/** Adjectives that tell who somebody is without a name: «ukrainische», «westlicher», «ehemaligen». */
export const telling =
  /^.*(?:isch|deutsch|rangig|ranghoh|ehemalig|vormalig|früher|unabhängig|informiert|unterrichtet|offiziell|amtlich|(?:staat|bürger|gewerkschaft|kirch|ört|west|öst|nörd|süd|recht)lich)e[mnrs]?$/u;

/** Those that begin no name in the nominative: «israelischen Medien». */
export const bent = /(?:isch|deutsch|intern|geheim|vertraulich)e[nr]$/i;

const feminine = /(?:ung|heit|keit|schaft|ion|tät|ei|in|e)$/;

/** Adjectives as they stand before a noun without a determiner, in the nominative: «ukrainische» of «den ukrainischen Behörden». */
export function bareAdjectives(adjectives: readonly string[], determiner: string, noun: string): readonly string[] {
  return adjectives.map((adjective) => {
    const [stem = '', ending] = adjective.split(/(?<=\p{L}{3})(?=e[mnrs]?$)/u);
    return ending ? stem + bareEnding(ending, determiner, noun) : stem;
  });
}

function bareEnding(ending: string, determiner: string, noun: string): string {
  const ofOne = neuters.test(noun) ? 'es' : 'er';
  if (ending === 'em') return ofOne;
  if (ending === 'er') return /^(?:k?ein|[ms]ein|ihr|unser)$/.test(determiner) ? 'er' : 'e';
  if (ending === 'e') return { der: 'er', das: 'es' }[determiner] ?? 'e';
  if (ending === 'es') return 'es';
  if (/m$|es$/.test(determiner)) return ofOne;
  // «den Ministern» are several, «den Minister» is one.
  const mayBeOne = /^(?:|den|einen)$/.test(determiner) && !/[ns]$/.test(noun) && !feminine.test(noun);
  return mayBeOne ? ofOne : 'e';
}
