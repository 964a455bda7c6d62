import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { createSchema } from './schema/createSchema.mjs';

/** Writes `dist/fika.schema.json`, with which editors complete and check a configuration. */
writeFileSync(join(root, 'dist/fika.schema.json'), `${JSON.stringify(createSchema(), null, 2)}\n`);
