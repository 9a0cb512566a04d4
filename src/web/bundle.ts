import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** The scripts of the page by their names, each with what it imports: the browser gets no TypeScript and no bare imports. */
export async function bundle(...names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const build = await rolldown({
    input: Object.fromEntries(
      names.map((name) => [name, fileURLToPath(new URL(`page/${name}.ts`, import.meta.url))]),
    ),
    platform: 'browser',
  });
  try {
    const { output } = await build.generate({
      minify: true,
      entryFileNames: '[name].js',
      chunkFileNames: '[name].js',
    });
    return new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code]] : [])));
  } finally {
    await build.close();
  }
}
