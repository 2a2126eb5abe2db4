import { createContext } from 'svelte';
import type { PageKey } from '../../../shared/reference/page.ts';

/** Opens a reference page; for whatever shows a drug, a condition or a regulator. */
export const [pageOpener, providePageOpener] = createContext<(page: PageKey) => void>();
