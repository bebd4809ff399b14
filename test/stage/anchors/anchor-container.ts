import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { readBody, type StageAnswer, sendAnswer } from '../answer.ts';
import { answerUnder } from '../answer-under.ts';
import type { Faults } from '../faults.ts';
import { resources } from '../identity/app-token.ts';
import { type TokenCheck, TokenRefusal } from '../identity/check-token.ts';
import type { StageIds } from '../municipality/ids.ts';
import { BlobRefusal, blobRefusal } from './blob-refusal.ts';

export type ContainerGiven = {
  /** Where the blobs lie as files: a municipality's in a folder of its own. */
  folder: string;
  ids: StageIds;
  checkToken: TokenCheck;
  faults: Pick<Faults, 'take'>;
};

/**
 * A container of Blob Storage under an immutability policy, as manifest/azure/anchors.bicep makes it: blobs are listed,
 * read and added by the app's own identity, and neither changed nor deleted. REST as in Learn, "Blob service REST API".
 */
export const makeAnchorContainer =
  (given: ContainerGiven) => async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', 'http://storage');
    const body = await readBody(request);
    const act = async (): Promise<StageAnswer> => {
      try {
        await requireIdentity(given, request);
        return answer(given.folder, request, url, body);
      } catch (no) {
        if (no instanceof BlobRefusal) return blobRefusal(no.code);
        throw no;
      }
    };
    const fault = given.faults.take('anchors', `${request.method} ${url.pathname}${url.search}`);
    switch (fault) {
      case '403':
        return sendAnswer(response, blobRefusal('AuthorizationPermissionMismatch'));
      case '500': // after the deed
        await act();
        return sendAnswer(response, blobRefusal('InternalError'));
      case '503':
        return sendAnswer(response, blobRefusal('ServerBusy'));
      default:
        return answerUnder(fault, response, act);
    }
  };

async function requireIdentity({ ids, checkToken }: ContainerGiven, { headers }: IncomingMessage): Promise<void> {
  // Without a version the service takes no token (Learn, "Authorize with Microsoft Entra ID").
  if (!/^20(1[89]|[2-9]\d)-/.test(String(headers['x-ms-version']))) throw new BlobRefusal('InvalidHeaderValue');
  try {
    const token = await checkToken(headers.authorization, { audience: resources.storage });
    if (token.kind === 'app' && token.clientId === ids.managedIdentityClientId) return;
  } catch (no) {
    if (!(no instanceof TokenRefusal)) throw no;
    throw new BlobRefusal('InvalidAuthenticationInfo');
  }
  throw new BlobRefusal('AuthorizationPermissionMismatch');
}

function answer(folder: string, request: IncomingMessage, url: URL, body: string): StageAnswer {
  const name = /^\/storage\/anchors\/([0-9a-f-]{36}\/[\w.-]+)$/.exec(url.pathname)?.[1];
  if (name === undefined) {
    const isList = request.method === 'GET' && url.searchParams.get('comp') === 'list';
    if (!isList || url.pathname !== '/storage/anchors') throw new BlobRefusal('InvalidUri');
    return list(folder, url.searchParams);
  }
  switch (request.method) {
    case 'GET':
      return { status: 200, headers: { 'content-type': 'text/plain' }, body: read(folder, name) };
    case 'PUT':
      return put(folder, name, request, body);
    case 'DELETE':
      throw new BlobRefusal('BlobImmutableDueToPolicy');
    default:
      throw new BlobRefusal('UnsupportedHttpVerb');
  }
}

/** So many names a page: the service may end one whenever it likes, and sends on by a marker that is not for reading. */
const pageSize = 20;

function list(folder: string, query: URLSearchParams): StageAnswer {
  const names = namesIn(folder).filter((name) => name.startsWith(query.get('prefix') ?? ''));
  const after = Buffer.from(query.get('marker') ?? '', 'base64url').toString();
  const left = names.filter((name) => name > after);
  const page = left.slice(0, pageSize);
  const blobs = page.map((name) => `<Blob><Name>${name}</Name><Properties /></Blob>`).join('');
  const marker = left.length > pageSize ? Buffer.from(page.at(-1) ?? '').toString('base64url') : '';
  const next = marker ? `<NextMarker>${marker}</NextMarker>` : '<NextMarker />';
  return {
    status: 200,
    headers: { 'content-type': 'application/xml' },
    body: `\u{feff}<?xml version="1.0" encoding="utf-8"?><EnumerationResults><Blobs>${blobs}</Blobs>${next}</EnumerationResults>`,
  };
}

function namesIn(folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  const tenants = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return tenants.flatMap(({ name }) => readdirSync(join(folder, name)).map((blob) => `${name}/${blob}`)).toSorted();
}

function read(folder: string, name: string): Buffer {
  if (!namesIn(folder).includes(name)) throw new BlobRefusal('BlobNotFound');
  return readFileSync(join(folder, name));
}

function put(folder: string, name: string, { headers }: IncomingMessage, body: string): StageAnswer {
  if (headers['x-ms-blob-type'] !== 'BlockBlob') throw new BlobRefusal('MissingRequiredHeader');
  if (namesIn(folder).includes(name))
    throw new BlobRefusal(headers['if-none-match'] === '*' ? 'BlobAlreadyExists' : 'BlobImmutableDueToPolicy');
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, body, { flag: 'wx' });
  return { status: 201 };
}
