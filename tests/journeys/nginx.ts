import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { test } from '@playwright/test';
import { fromDebian } from '../browser.mjs';
import { freePort, untilAnswered } from '../port.mjs';
import { blocksOfGuide } from './hostingGuide.ts';
import type { Site } from './server.ts';

const modules = '/usr/lib/nginx/modules';
const brotli = `${modules}/ngx_http_brotli_static_module.so`;

/** Installs nginx and its module for precompressed files if they are missing and Debian's packages are available. Returns whether they are there. */
export function provideNginx(): boolean {
  return isInstalled() || fromDebian('nginx-light libnginx-mod-http-brotli-static', isInstalled) === true;
}

function isInstalled(): boolean {
  return existsSync('/usr/sbin/nginx') && existsSync(brotli);
}

/** Serves a folder below `/kursk/` with an nginx of its own, configured as HOSTING.md says. */
export async function serveByNginx(folder: string): Promise<Site> {
  const home = test.info().outputPath('nginx');
  await mkdir(home, { recursive: true });
  const port = await freePort();
  const [map = '', location = ''] = await blocksOfGuide('nginx');
  await writeFile(
    join(home, 'nginx.conf'),
    configuration(home, port, map, location.replace('/srv/quellenlage/', `${resolve(folder)}/`)),
  );
  const options = ['-c', join(home, 'nginx.conf'), '-p', home, '-e', 'stderr'];
  const warnings = spawnSync('/usr/sbin/nginx', ['-t', '-q', ...options], { encoding: 'utf8' }).stderr;
  if (warnings) throw new Error(`nginx does not like its configuration: ${warnings}`);
  const nginx = spawn('/usr/sbin/nginx', options, { stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}/kursk/`;
  await untilAnswered(url);
  return {
    url,
    close: async () => {
      const ended = new Promise((done) => nginx.once('exit', done));
      nginx.kill('SIGTERM');
      await ended;
    },
  };
}

function configuration(home: string, port: number, map: string, location: string): string {
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
load_module ${brotli};
daemon off;
worker_processes 1;
pid ${home}/pid;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  ${folders.map((name) => `${name}_temp_path ${home}/${name};`).join(' ')}
  ${map}
  server { listen 127.0.0.1:${port}; ${location} }
}`;
}
