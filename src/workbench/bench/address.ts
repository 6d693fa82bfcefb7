import { isWebAddress } from '../../check/characters.ts';
import { findingText } from '../../labels/workbench.ts';

/** An address as it is typed, with the beginning that «www.» leaves out. */
export function addressFrom(typed: string): string {
  return typed.replace(/^www\./i, 'https://$&');
}

/** What is wrong with an address; undefined if it is one of the web. */
export function addressProblem(link: string): string | undefined {
  return isWebAddress(link) ? undefined : findingText({ file: '', id: '', code: 'linkNotWeb', link });
}
