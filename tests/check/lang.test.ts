import { boats, broken, finds } from './broken.ts';

finds(
  'a language that is no BCP 47 tag, and does not hold dates against words of it',
  broken({ lang: '"><img src=x onerror=alert(1)>', events: { boote: boats } }),
  '“"><img src=x onerror=alert(1)>” is not a language tag by BCP 47 (such as “de-CH”).',
);
