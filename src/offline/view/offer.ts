/** The offer to keep the edition: says what is kept, and does what its buttons say. See `Offline.astro`. */
import { route } from '../../i18n/routes.ts';
import { pageLang } from '../../search/view/phrases.ts';
import { cacheName, type FromWorker, type KeepFailure, useNow } from '../address.ts';
import { keep, registrationOf, removeAll } from './registration.ts';
import { onButton, show, showLoaded } from './show.ts';
import { statesOf } from './state.ts';

const lang = pageLang();
const scope = route.title();

let registration: ServiceWorkerRegistration | undefined;
let isKeeping = false;
/** What came of what was done last, where nothing is kept. */
let outcome: KeepFailure | 'removed' | undefined;

const refresh = (): void => {
  const states = registration ? statesOf(registration, lang) : (['off'] as const);
  const isOff = states.some((state) => state === 'off');
  if (isOff && isKeeping) outcome ??= 'unreachable';
  isKeeping = states.some((state) => state === 'keeping');
  show(isOff && outcome ? [outcome] : states);
};

const follow = (followed: ServiceWorkerRegistration): void => {
  registration = followed;
  const { installing, waiting, active } = followed;
  for (const worker of [installing, waiting, active]) worker?.addEventListener('statechange', refresh);
  followed.addEventListener('updatefound', () => {
    followed.installing?.addEventListener('statechange', refresh);
    refresh();
  });
  refresh();
};

const failed = (error: unknown): void => {
  // The service worker itself could not be loaded.
  if (error instanceof TypeError) outcome = 'unreachable';
  refresh();
  if (!(error instanceof TypeError)) show(['refused']);
};

const listen = (): void => {
  const channel = new BroadcastChannel(cacheName(new URL(scope, location.href).href));
  channel.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if ('loaded' in data) showLoaded(data.loaded);
    else {
      outcome = data.failure;
      refresh();
    }
  });
};

const start = async (): Promise<void> => {
  if (!('serviceWorker' in navigator && 'caches' in window)) return show(['unsupported']);
  listen();
  onButton('keep', async () => {
    outcome = undefined;
    showLoaded(0);
    show(['keeping']);
    await keep(scope, lang).then(follow, failed);
  });
  onButton('use', async () => registration?.waiting?.postMessage(useNow));
  onButton('remove', async () => {
    await removeAll(scope);
    registration = undefined;
    outcome = 'removed';
    refresh();
  });
  try {
    const known = await registrationOf(scope);
    if (!known) return refresh();
    follow(known);
  } catch (error) {
    return failed(error);
  }
  // Without a network there is nothing newer to be found.
  registration?.update().catch(() => {});
};

void start();
