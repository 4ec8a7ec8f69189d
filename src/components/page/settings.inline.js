// Before the first paint: what the reader chose last time. Such comments stay here; see Head.astro.
try {
  const { dataset } = document.documentElement;
  const { theme, basis } = localStorage;
  if (theme === 'light' || theme === 'dark') dataset.theme = theme;
  if (basis === 'shown') dataset.basis = basis;
  // Until the script of the reading view has laid it out piece by piece; at once where a place on it is asked for.
  if (!location.hash && !performance.navigation.type) dataset.far = '';
} catch {
  // Storage may be refused; the page reads well without it.
}
