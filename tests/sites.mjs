// Builds what journeys visit besides the site and the draft, in one process: to load Vite anew took a third of each build.
import { createBuilder } from 'vite';

const sites = [
  ...['long', 'hostile', 'hallowReach', 'sadd'].map((name) => ({
    CONTENT: `tests/fixtures/sites/${name}`,
    SITE_FOLDER: `.cache/${name}`,
  })),
  {
    CONTENT: 'src/content',
    SITE_FOLDER: '.cache/below',
    BASE_PATH: '/a/b/c/',
    SITE_URL: 'https://zeitung.example/a/b/c/',
  },
];

for (const env of sites) {
  // What journeys look at here are pages only.
  Object.assign(process.env, { COPIES: 'no', WORKBENCH: 'no', ...env });
  try {
    await (await createBuilder()).buildApp();
  } catch (error) {
    console.error(`${env.SITE_FOLDER}:`, error);
    process.exitCode = 1;
  }
}
