import type { Person } from '../municipality/person.ts';
import type { Call, Route } from './call.ts';
import { personAt } from './directory/users.ts';
import { requireKnownMembers } from './entities.ts';
import { templateTextOf } from './manifest-activities.ts';
import { type Body, jsonBody, listIn, objectIn, textIn } from './query/json-body.ts';
import { badRequest, GraphRefusal } from './refusal.ts';
import { requireResourceSpecific } from './resource-specific.ts';

const parameters = ['topic', 'activityType', 'chainId', 'previewText', 'templateParameters', 'teamsAppId', 'iconId'];

export const activityRoutes: Route[] = [
  {
    method: 'POST',
    path: 'users/{user}/teamwork/sendActivityNotification',
    // The right is resource-specific: it comes with the installation and is in no token.
    needs: { app: [], delegated: ['TeamsActivity.Send'] },
    answer: (call) => {
      const person = personAt(call);
      requireResourceSpecific(call, 'TeamsActivity.Send.User');
      requireInstalled(call, person);
      const body = jsonBody(call.body);
      for (const name of Object.keys(body))
        if (!parameters.includes(name))
          throw badRequest(`The parameter '${name}' does not exist in method 'sendActivityNotification'.`);
      call.given.onActivityNotification({
        tenantId: call.tenant.id,
        personId: person.id,
        activityType: textIn(body, 'activityType'),
        text: filledTemplate(call, body),
        previewText: previewIn(body),
        link: linkIn(call, body, person),
        ...chainIn(body),
      });
      return { status: 204 };
    },
  },
];

const requireInstalled = (call: Call, person: Person): void => {
  const { apiClientId } = call.given.municipality.ids;
  const licensed = call.given.switches.get('teamsLicence') !== 'nobody';
  if (licensed && call.token.clientId === apiClientId && call.tenant.installs.has(person.id)) return;
  throw new GraphRefusal(
    403,
    'Forbidden',
    `Application with AAD App Id '${call.token.clientId}' is not authorized to generate this notification to the recipient. Ensure that the expected Teams app is installed in the target scope (user, team, or chat).`,
  );
};

/** The template of the manifest with the parameters filled in; each but {actor} must be given. */
const filledTemplate = (call: Call, body: Body): string => {
  const type = textIn(body, 'activityType');
  const template = templateTextOf(call.given.manifest, type);
  if (template === undefined) throw badRequest(`ActivityType '${type}' is not declared in the Teams app manifest.`);
  const values = new Map(
    listIn(body, 'templateParameters').map((parameter) => [textIn(parameter, 'name'), textIn(parameter, 'value')]),
  );
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    if (name === 'actor') return 'GDPR-vagten';
    const value = values.get(name);
    if (value === undefined) throw badRequest(`Template parameter '${name}' is missing for activity type '${type}'.`);
    return value;
  });
};

/** Teams shows 150 characters; more would be cut without anybody noticing, so the stage refuses it. */
const previewIn = (body: Body): string => {
  const content = textIn(objectIn(body, 'previewText'), 'content');
  if (content.length === 0 || content.length > 150) throw badRequest('previewText must have 1 to 150 characters.');
  return content;
};

const linkIn = (call: Call, body: Body, person: Person): string => {
  const topic = objectIn(body, 'topic');
  requireKnownMembers('teamworkActivityTopic', topic);
  const value = textIn(topic, 'value');
  if (topic.source === 'entityUrl') {
    const installation = `https://graph.microsoft.com/v1.0/users/${person.id}/teamwork/installedApps/${call.tenant.installs.get(person.id)}`;
    if (value.toLowerCase() !== installation.toLowerCase())
      throw badRequest(`The topic's value must be the installation of the app for the recipient, '${installation}'.`);
    return value;
  }
  if (topic.source !== 'text') throw badRequest("The topic's source must be 'entityUrl' or 'text'.");
  const webUrl = textIn(topic, 'webUrl');
  if (!/^https:\/\/teams\.(microsoft\.com|cloud\.microsoft)\/l\//.test(webUrl))
    throw badRequest("The topic's webUrl must be a Microsoft Teams deep link.");
  return webUrl;
};

const chainIn = ({ chainId }: Body): { chainId?: number } => {
  if (chainId === undefined || chainId === null) return {};
  if (typeof chainId !== 'number' || !Number.isSafeInteger(chainId))
    throw badRequest("'chainId' must be a whole number.");
  return { chainId };
};
