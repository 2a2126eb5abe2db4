import { z } from 'zod';

// zod would compile its schemas with `new Function`, which the window's policy forbids.
z.config({ jitless: true });

export { z };
