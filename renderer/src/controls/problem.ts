import { createContext } from 'svelte';

/**
 * The document on screen, for controls that remember what was wrong with their last try:
 * once the document is another, so is the answer.
 */
export const [documentNow, provideDocument] = createContext<() => unknown>();
