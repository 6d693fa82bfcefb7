import { boats, broken, finds, passes } from './broken.ts';

finds(
  'a language that is no BCP 47 tag, and does not hold dates against words of it',
  broken({ lang: '"><img src=x onerror=alert(1)>', events: { boote: boats } }),
  '“"><img src=x onerror=alert(1)>” is not a valid BCP 47 language tag (such as “de-CH”).',
);

for (const lang of ['deutsch', 'xx', '']) {
  finds(
    `a language called «${lang}»`,
    broken({ lang, events: { boote: boats } }),
    `“${lang}” is not a valid BCP 47 language tag (such as “de-CH”).`,
  );
}

for (const lang of ['und', 'aaa', 'gsw-CH']) passes(`a text in the language ${lang}`, broken({ lang }));
