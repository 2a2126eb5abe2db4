/** Tells tests and measurements that the curves of an answer are on screen. */
export function announceDrawn(askedAt: number | null): void {
  document.documentElement.dataset['ready'] = 'true';
  window.dispatchEvent(new CustomEvent('bone-balance:drawn', { detail: { askedAt } }));
}
