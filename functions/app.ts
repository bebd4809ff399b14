import { join } from 'node:path';
import { openDesk } from './desk.ts';

// Azure starts the bundle from another folder; the migrations lie beside it.
await openDesk({ MIGRATIONS_DIR: join(import.meta.dirname, 'migrations'), ...process.env });
