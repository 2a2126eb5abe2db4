import { requireNode } from './requireNode.mjs';

requireNode();
await import('./start.ts');
