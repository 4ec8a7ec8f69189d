// Before the first paint: what the reader chose last time. Storage may be refused; the page reads well without it.
try {
  const root = document.documentElement;
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  if (localStorage.getItem('basis') === 'shown') root.dataset.basis = 'shown';
} catch {
  // Storage refused.
}
