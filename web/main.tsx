import './begin.ts';
import './style/index.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  RouterProvider,
} from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { askAhead } from './kit/answer.tsx';
import { Problem } from './kit/api.ts';
import { BannerProvider } from './kit/banner.tsx';
import { CommandsProvider } from './kit/commands.tsx';
import { SpeechProvider } from './kit/language.tsx';
import { LiveProvider } from './kit/live.tsx';
import { greet, SessionProvider } from './kit/session.tsx';
import { applyTheme, chosenTheme } from './kit/theme.ts';
import { PAGES } from './pages.ts';
import { NotFound, Shell } from './shell/shell.tsx';
import { SignedOut } from './shell/signed-out.tsx';

applyTheme(chosenTheme());

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      // A refusal does not change by asking again; a broken line may.
      retry: (failures, error) => error instanceof Problem && error.status === 0 && failures < 3,
      staleTime: 10_000,
      // What left the page leaves the memory soon: it is marked data.
      gcTime: 60_000,
    },
  },
});

void greet(queries);

const root = createRootRoute({
  component: () => (
    <SessionProvider otherwise={(error) => <SignedOut error={error} />}>
      <BannerProvider>
        <CommandsProvider>
          <LiveProvider>
            <Shell />
          </LiveProvider>
        </CommandsProvider>
      </BannerProvider>
    </SessionProvider>
  ),
  notFoundComponent: NotFound,
});
const routeTree = root.addChildren(
  PAGES.map(({ path, load, begins }) =>
    createRoute({
      getParentRoute: () => root,
      path,
      // The address is the state of the page: each page reads what it knows, anything else stays in it.
      validateSearch: (search: Record<string, unknown>) => search,
      component: lazyRouteComponent(load),
      loader: ({ params, location }) => {
        const first = begins?.({ params, search: location.search }) ?? null;
        // Not waited for: the page waits itself, and tells what became of it.
        if (first !== null) void askAhead(queries, first);
      },
    }),
  ),
);
const router = createRouter({
  routeTree,
  basepath: '/floor',
  defaultPreload: false,
  scrollRestoration: true,
});

// Before anything is drawn: what the page needs comes while the frame around it is made ready.
void router.load();

const floor = document.getElementById('floor');
if (floor === null) throw new Error('index.html has no #floor');
createRoot(floor).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <SpeechProvider>
        <RouterProvider router={router} />
      </SpeechProvider>
    </QueryClientProvider>
  </StrictMode>,
);
