import { expect, test } from 'vitest';
import { policyOf } from '../../src/build/policy.ts';

// Each hash as `printf '%s' TEXT | openssl dgst -sha256 -binary | base64` gives it.
test('nothing is allowed but the own files and just these inline texts', () => {
  const policy = policyOf({ scripts: ['start()', 'set()'], styles: ['p{}', 'b{}'], hasSheet: false });
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(
    "script-src 'self' 'sha256-DIm7WJS6ZKDYe5qFLPy+h4JFI9Bol5QmYC57mt3Fb00=' 'sha256-UTsM/IeyTvNzXYbC3SMSfevpKq2c6IRK1ENmX31duF4=';",
  );
  expect(policy).toContain(
    "style-src 'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y=' 'sha256-7yqHVAesot11p6HczDsgKRipvI5UPgs97z80zNXlans=';",
  );
  // What `default-src` says nothing about.
  expect(policy).toContain(
    "; base-uri 'self'; form-action 'none'; require-trusted-types-for 'script'; trusted-types offline",
  );
  expect(policy).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
});
