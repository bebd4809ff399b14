import type { Values } from './values.ts';

/**
 * The imaginary municipality of the stage (test/stage/municipality), for a package one can open and look into.
 * Teams itself wants https and a host it can reach, so that this package is not one to install.
 */
export const trialValues: Values = {
  TEAMS_APP_ID: 'c7bb54ae-740d-46e6-961c-363195502762',
  API_CLIENT_ID: '16592a7c-e359-4e45-9b1a-0597c6a12691',
  BOT_CLIENT_ID: '16592a7c-e359-4e45-9b1a-0597c6a12691',
  MAC_ADDIN_ID: '7f06746b-8029-4825-94ac-a5dbde67988a',
  DESK_HOST: 'localhost:4280',
  MUNICIPALITY: 'Eksempel Kommune',
  SUPPORT_URL: 'https://www.eksempel-kommune.example/gdpr',
  PRIVACY_URL: 'https://www.eksempel-kommune.example/gdpr/oplysningspligt',
  TERMS_URL: 'https://www.eksempel-kommune.example/gdpr/vilkaar',
  FRONT_DOOR_ID: 'b0b0e0a4-8f0f-4d55-9d0e-3d7c1a6f2e11',
};
