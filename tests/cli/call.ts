import { vi } from 'vitest';

/** The result of a command: its exit code, and what it printed. */
export type Called = { readonly status: number; readonly stdout: string; readonly stderr: string };

/** Calls a command in a folder, with environment variables: its real code, in this process. Its changes to them are undone. */
export async function callWith(
  env: Readonly<Record<string, string | undefined>>,
  folder: string,
  command: string,
  ...args: readonly string[]
): Promise<Called> {
  const { run } = await import(`../../src/cli/${command}.ts`);
  const unset = { CONTENT: undefined, DRAFT: undefined, FORCE_COLOR: undefined, NO_COLOR: undefined };
  for (const [name, value] of Object.entries({ ...unset, INIT_CWD: folder, ...env })) vi.stubEnv(name, value);
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  try {
    const status: number = await run(args);
    const printed = ({ mock }: typeof out) => mock.calls.map(([chunk]) => String(chunk)).join('');
    return { status, stdout: printed(out), stderr: printed(err) };
  } finally {
    out.mockRestore();
    err.mockRestore();
    vi.unstubAllEnvs();
  }
}

/** Calls a command in a folder. */
export function call(folder: string, command: string, ...args: readonly string[]): Promise<Called> {
  return callWith({}, folder, command, ...args);
}
