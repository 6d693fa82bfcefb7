import { lensesOf, linearFile, pathOf } from '../../src/addresses.ts';
import { kursk } from '../../src/content/kursk.ts';
import { expect, test } from './test.ts';

const pages = [...lensesOf(kursk).map(pathOf), '404.html', linearFile];

test('every page begins with a policy that allows nothing unsafe and no other origin', async ({ request }) => {
  for (const path of pages) {
    const html = await (await request.get(path)).text();
    const [, policy = ''] =
      /<meta charset="utf-8">\s*(?:<base href="[^"]*">)?<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(
        html,
      ) ?? [];
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
  }
});

test('no page has what its policy would block: style attributes, handlers, foreign scripts', async ({ request }) => {
  for (const path of pages) {
    const html = await (await request.get(path)).text();
    const markup = html.replaceAll(/<(script|style)>.*?<\/\1>/gs, '');
    expect(markup, path).not.toMatch(/<[^>]+\s(style|on\w+)=|<script|<style|\s(src|href)="(https?:)?\/\//);
  }
});

test.describe('what breaks the policy', () => {
  test.use({ expected: /policy: img-src|Content Security Policy|violates the following/ });

  test('is seen by every journey', async ({ page, faults }) => {
    await page.goto('');
    await page.evaluate(() => {
      document.body.append(Object.assign(new Image(), { src: 'data:image/gif;base64,' }));
    });
    await expect.poll(() => faults.filter((fault) => fault.includes('policy: img-src'))).toHaveLength(1);
  });
});

test.describe('Trusted Types', () => {
  test.use({ expected: /^(console: )?(policy: (require-)?trusted-types|.*Trusted ?Type|.*TrustedHTML)/ });

  test('are enforced: neither markup nor another policy of making it is let into a page', async ({ page }) => {
    await page.goto('');
    const outcomes = await page.evaluate(() => {
      const isRefused = (act: () => unknown) => {
        try {
          act();
          return false;
        } catch (error) {
          return error instanceof TypeError;
        }
      };
      return [
        isRefused(() => {
          document.body.innerHTML = '<p>anderes</p>';
        }),
        isRefused(() => window.trustedTypes?.createPolicy('other', { createScriptURL: (url) => url })),
      ];
    });
    expect(outcomes).toEqual([true, true]);
  });
});
