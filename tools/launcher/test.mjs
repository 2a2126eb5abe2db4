import { requireNode } from './requireNode.mjs';

requireNode();
await import('./test.ts');
