import { randomUUID } from 'node:crypto';
import tls from 'node:tls';
import { generate } from 'selfsigned';
import { botLoginHost } from './identity/bot-login.ts';

export type Certificate = { key: string; cert: string };

/** A certificate for localhost, 127.0.0.1 and the bot service's key server, valid for a year of real time. */
export const makeCertificate = async (): Promise<Certificate> => {
  // A subject of its own: trusted certificates are looked up by subject, and one process may open several stages.
  const made = await generate([{ name: 'commonName', value: `stage ${randomUUID()}` }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, digitalSignature: true, keyEncipherment: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
          { type: 2, value: botLoginHost },
        ],
      },
    ],
  });
  return { key: made.private, cert: made.cert };
};

/** This process, fetch and every https client in it, trusts the certificate from here on. */
export const trustCertificate = ({ cert }: Certificate): void =>
  tls.setDefaultCACertificates([...tls.getCACertificates('default'), cert]);
