// Builds the styles and the script into src/main/resources/static/assets, each file named by its content, with a
// manifest that the layout reads. Same sources, same bytes.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const sources = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(sources, '../../..');
const out = path.join(root, 'src/main/resources/static/assets');

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });

const result = await build({
  absWorkingDir: root,
  entryPoints: ['src/main/web/app.css', 'src/main/web/find.js'],
  outdir: out,
  entryNames: '[name]-[hash]',
  bundle: true,
  format: 'esm',
  minify: true,
  legalComments: 'inline',
  target: ['chrome120', 'firefox121', 'safari17'],
  metafile: true,
  logLevel: 'warning',
});

const files = new Map();
for (const [file, output] of Object.entries(result.metafile.outputs)) {
  if (output.entryPoint) files.set(path.basename(output.entryPoint), path.basename(file));
}

for (const picture of ['mark.svg', 'card.png']) {
  const bytes = await readFile(path.join(sources, picture));
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8).toUpperCase();
  const file = picture.replace('.', `-${hash}.`);
  await copyFile(path.join(sources, picture), path.join(out, file));
  files.set(picture, file);
}

const lines = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, file]) => `${name}=${file}`);
await writeFile(path.join(out, 'manifest.properties'), lines.join('\n') + '\n');
