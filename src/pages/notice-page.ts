import type { ProblemDetails } from '../platform/http/server.ts';
import { html, type Content, type Html } from './html.ts';
import type { Page } from './layout.ts';
import type { Locale } from './locale.ts';
import { inEnglish } from './parts.ts';

/** A problem as a page. What is hidden and what is absent give the same bytes (law 2): a 404 names nothing. */
export function noticePage(locale: Locale, problem: ProblemDetails): Page {
  if (problem.code === 'NOT_SIGNED_IN')
    return notice(locale, 'notSignedIn', html`<p>${locale.say('notSignedInLead')}</p>${signIn(locale)}`);
  if (problem.code === 'SIGN_IN_LINK_SPENT')
    return notice(locale, 'linkSpent', html`<p>${locale.say('linkSpentLead')}</p>${signIn(locale)}`);
  if (problem.status === 404)
    return notice(
      locale,
      'notFound',
      html`<p>${locale.say('notFoundLead')}</p><p>${locale.say('notFoundFix')}</p>${home(locale)}`,
    );
  if (problem.status >= 500) {
    return notice(
      locale,
      'fault',
      html`<p>${locale.say('faultLead')}</p><p><code dir="ltr">${problem.reference}</code></p>${home(locale)}`,
    );
  }
  return notice(
    locale,
    'refused',
    html`<p>${inEnglish(problem.title)}</p><h2>${locale.say('whatToDo')}</h2><p>${inEnglish(problem.fix)}</p>${home(locale)}`,
  );
}

function notice(locale: Locale, title: Parameters<Locale['say']>[0], content: Content): Page {
  return {
    title: locale.say(title),
    marking: null,
    content: html`<div class="notice"><h1>${locale.say(title)}</h1>${content}</div>`,
  };
}

function signIn(locale: Locale): Html {
  return html`<ul><li>${locale.say('signInStart')}</li>
<li>${locale.say('signInCommand')} <code dir="ltr">npx watchfloor sign-in OFFICER</code></li></ul>
<p><a href="/">${locale.say('justSignedIn')}</a></p>`;
}

function home(locale: Locale): Html {
  return html`<p><a href="/">${locale.say('toPicture')}</a></p>`;
}
