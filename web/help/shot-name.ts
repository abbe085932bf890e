/** Name of the picture of a page, by its path: '/imports/$id' is 'imports-id'. The e2e run makes them. */
export const shotName = (path: string): string =>
  path === '/' ? 'home' : path.slice(1).replaceAll('$', '').replaceAll('/', '-');
