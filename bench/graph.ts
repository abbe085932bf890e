/** Charts and the graph page. Taken in a browser, so its code is typed with the watch floor (web/tsconfig.json). */
export async function run(): Promise<void> {
  const figures = (await import(new URL('../e2e/figures/graph.ts', import.meta.url).href)) as {
    run(): Promise<void>;
  };
  await figures.run();
}
