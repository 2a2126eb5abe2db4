import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fractureMapFile } from './mapFile.ts';

// npm run fracture: tunes the illustrative map from bone to fracture to the published relative risks. It
// is quick and has no random part; to be run again whenever shared/bone/calibrated.ts has changed.
writeFileSync(join(import.meta.dirname, '../../../shared/bone/fractureMap.ts'), fractureMapFile());
process.stdout.write(
  'shared/bone/fractureMap.ts is written; npm run validate shows how it does.\n',
);
