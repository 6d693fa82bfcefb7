import { expect, test } from 'vitest';
import { linearDocument } from '../../src/linear/linearDocument.ts';

const edition = {
  html: '<title>Hafen</title><main>Text</main>',
  style: 'main{color:red}',
  styleHash: "'sha256-of-the-style'",
};

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
  expect(html).toMatch(
    /<title>Hafen<\/title><style>main\{color:red\}<\/style>\n<\/head>\n<body><main>Text<\/main><\/body>/,
  );
  expect(html).not.toMatch(/<script|<base|<link|src=/);
});
