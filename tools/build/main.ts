import { build } from './build.ts';

await build();
console.log('Built into dist/.');
