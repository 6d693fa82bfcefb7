import { expect, test } from 'vitest';
import { linearDocument, linearStyle } from '../../src/linear/linearDocument.tsx';
import { oneSentence } from '../fixtures/oneSentence.ts';

const edition = { article: oneSentence, sha256: '0'.repeat(64), styleHash: "'sha256-of-the-style'", head: '<meta>' };

test('the linear edition may use its one stylesheet and nothing else, and make no markup from text', () => {
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(linearDocument(edition)) ?? [];
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    "style-src 'sha256-of-the-style'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]);
});

test('the linear edition is one document with title and style in its head, without script, base or file beside it', () => {
  const html = linearDocument(edition);
  expect(html).toContain(
    `<meta><title>${oneSentence.title.text} – Quellenlage</title><style>${linearStyle}</style>\n</head>\n<body><header>`,
  );
  expect(html).toMatch(/<main>[\s\S]*<\/main>[\s\S]*<\/body>\n<\/html>$/);
  expect(html).not.toMatch(/<script|<base|<link|src=/);
});
