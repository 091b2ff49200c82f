import { describe, expect, test } from 'vitest';
import { onlyApp, problemsOf, read, v1App, v2App, warningsOf } from './reading.ts';

const nameFrom = (text: string, variables: Readonly<Record<string, string>> = {}): string =>
  onlyApp(v1App(`name: ${JSON.stringify(text)}`), { variables }).name;

describe('placeholders work as in Docker Compose', () => {
  test.each([
    ['${A}', 'one'],
    ['x-${A}-${B}', 'x-one-two'],
    ['${A:-d}', 'one'],
    ['${NONE:-d}', 'd'],
    ['${NONE-d}', 'd'],
    ['${EMPTY:-d}', 'd'],
    ['x${EMPTY-d}', 'x'],
    ['x${EMPTY}', 'x'],
    ['${A:?must}', 'one'],
    ['${A?must}', 'one'],
    ['x${EMPTY?must}', 'x'],
    ['${A:+set}', 'set'],
    ['x${EMPTY:+set}', 'x'],
    ['${EMPTY+set}', 'set'],
    ['x${NONE+set}', 'x'],
    ['${NONE:-${B}}', 'two'],
    ['${NONE:-a${EMPTY:-${B}}c}d', 'atwocd'],
    ['${A:-${NONE}}', 'one'],
    ['${NONE:-}x', 'x'],
    ['${NONE:-a:-b?c}', 'a:-b?c'],
    ['${NONE:-$$}', '$'],
    ['$$', '$'],
    ['$${A}', '${A}'],
    ['$$$${A}', '$${A}'],
    ['$$${A}', '$one'],
    ['$A and $', '$A and $'],
    ['p$ss{w}', 'p$ss{w}'],
    ['${_a1}', 'underscore'],
  ])('%s means %s', (written, meant) => {
    expect(nameFrom(written, { A: 'one', B: 'two', EMPTY: '', _a1: 'underscore' })).toBe(meant);
  });

  test('what a variable holds is not replaced again, and cannot change the structure', () => {
    const value = '${B}", protect: true, x: "\n- &a *a';
    const app = onlyApp(v1App('metadata: { note: "${A}" }'), { variables: { A: value, B: 'no' } });
    expect(app.metadata).toEqual({ note: value });
    expect(app.protect).toBe(false);
  });
});

describe('placeholders that cannot be replaced', () => {
  test.each([
    [
      '${A}',
      'the variable A is not set (give it in the input `variables` or in the environment, or write a default, ${A:-…})',
    ],
    [
      '${A:?the stage, please}',
      'the variable A is not set: the stage, please (give it in the input `variables` or in the environment)',
    ],
    ['${EMPTY:?}', 'the variable EMPTY is empty (give it in the input `variables` or in the environment)'],
    [
      '${A:-${B}}',
      'the variable B is not set (give it in the input `variables` or in the environment, or write a default, ${B:-…})',
    ],
    [
      '${A',
      '"${A" is not a valid placeholder: write ${NAME} or ${NAME:-default}, where NAME has letters, digits and _ only, or $${ for the text itself',
    ],
    ['${A:-b', '"${A:-b" is not closed: add the }, or write $${ for the text itself'],
    [
      '${}',
      '"${}" is not a valid placeholder: write ${NAME} or ${NAME:-default}, where NAME has letters, digits and _ only, or $${ for the text itself',
    ],
    ['${1A}', expect.stringContaining('"${1A}" is not a valid placeholder')],
    ['${A B}', expect.stringContaining('"${A B}" is not a valid placeholder')],
    ['${A:=b}', expect.stringContaining('"${A:=b}" is not a valid placeholder')],
    [
      '${CHAT-URL}',
      '"${CHAT-URL}" is not clear: a name has no hyphen, and a default is written with a colon; write ${CHAT_URL} or ${CHAT:-URL}',
    ],
    [
      '${chat-base-url}',
      '"${chat-base-url}" is not clear: a name has no hyphen, and a default is written with a colon; write ${chat_base_url} or ${chat:-base-url}',
    ],
    [
      '${TWILIO_AUTH_TOKEN}',
      'the variable TWILIO_AUTH_TOKEN is not set (give it in the input `secret-variables`, on a terminal with `--secret-var`, or in the environment)',
    ],
    ['${SMOOCH_KEY_SECRET}', expect.stringContaining('SMOOCH_KEY_SECRET is withheld from manifests')],
    ['${GH_TOKEN}', expect.stringContaining('GH_TOKEN is withheld from manifests')],
    ['${A:-${1}}', expect.stringContaining('"${1}}" is not a valid placeholder')],
    ['${{ github.sha }}', expect.stringContaining('looks like a GitHub expression')],
    [`${'${A:-'.repeat(20)}${'}'.repeat(20)}`, 'placeholders are nested more than 16 deep'],
  ])('%s', (written, answer) => {
    const lines = problemsOf(v1App(`name: ${JSON.stringify(written)}`), { variables: { EMPTY: '' } });
    const head = 'smooch.yml:5:11: apps.support.name: ';
    expect(lines).toHaveLength(1);
    expect(lines[0]?.startsWith(head)).toBe(true);
    expect(lines[0]?.slice(head.length)).toEqual(answer);
  });

  test('a variable of a credential is sent to the input for secrets, whatever it is called', () => {
    const channel = 'channels: { t: { type: telegram, token: "${BOT}" } }';
    expect(problemsOf(v1App(channel))).toEqual([
      'smooch.yml:6:45: apps.support.channels.t.token: the variable BOT is not set (give it in the input `secret-variables`, on a terminal with `--secret-var`, or in the environment)',
    ]);
  });

  test('a name without braces is an error where its text cannot be, and a warning elsewhere', () => {
    const target = (written: string): string => v1App(`webhooks: { a: { target: "${written}" } }`);
    const advice = '$CHAT_URL is text, not a variable; write ${CHAT_URL}, or $$CHAT_URL for the text itself';
    expect(problemsOf(target('$CHAT_URL'))).toEqual([
      `smooch.yml:6:30: apps.support.webhooks.a.target: ${advice}`,
    ]);
    expect(warningsOf(target('https://a.example/$CHAT_URL'))).toEqual([
      `smooch.yml:6:30: apps.support.webhooks.a.target: ${advice}`,
    ]);
    expect(warningsOf(v1App('metadata: { url: $CHAT_URL }'))).toEqual([
      `smooch.yml:6:22: apps.support.metadata.url: ${advice}`,
    ]);
    for (const text of ['$$CHAT_URL', 'costs $US', '$5', 'https://a.example/$batch']) {
      expect(warningsOf(v1App(`metadata: { url: "${text}" }`))).toEqual([]);
    }
  });

  test('every one of them is named', () => {
    expect(problemsOf(v1App('name: ${A}${B}', 'metadata: { c: "${C}" }'))).toHaveLength(3);
  });

  test('without quotes in a flow map the YAML is broken, and the answer says how to mend it', () => {
    expect(problemsOf(v1App('metadata: { a: ${A} }'), { variables: { A: '1' } })).toEqual([
      expect.stringMatching(
        /^smooch\.yml:6:\d+: this is not valid YAML: .* needs quotes, such as "\$\{NAME\}"$/,
      ),
    ]);
  });
});

describe('a value that is one placeholder takes the type of the field', () => {
  const settings = (written: string, value: string): unknown =>
    onlyApp(
      v1App(`settings: { conversationRetentionSeconds: ${written}, echoPostback: "\${FLAG:-false}" }`),
      {
        variables: { V: value },
      },
    ).settings;

  test.each([
    ['"${V}"', '60', 60],
    ['"${NONE:-60}"', '', 60],
    ['"${NONE:-${V}}"', '60', 60],
    ['"${V}"', 'null', null],
  ])('%s with %s is a number or null', (written, value, meant) => {
    expect(settings(written, value)).toEqual({ conversationRetentionSeconds: meant, echoPostback: false });
  });

  test.each([
    ['true', true],
    ['True', true],
    ['FALSE', false],
  ])('%s is true or false', (value, meant) => {
    expect(onlyApp(v1App('protect: ${V}'), { variables: { V: value } }).protect).toBe(meant);
  });

  test('also where one of a few values is wanted', () => {
    const manifest = read('version: ${VERSION}\napi: ${API}\napps: {}', {
      environment: { VERSION: '1', API: 'v2' },
    });
    expect(manifest.api).toBe('v2');
    expect(
      onlyApp(v1App('keys: { a: { jwt: { expiresIn: "${LIFE}" } } }'), { variables: { LIFE: '1h' } }).keys[0],
    ).toEqual({
      key: 'a',
      name: 'a',
      jwt: { from: 'sign', scope: 'app', expiresIn: 3600 },
    });
  });

  test('a text stays a text, whatever it looks like', () => {
    expect(onlyApp(v1App('name: ${V}', 'metadata: { v: "${V}" }'), { variables: { V: '42' } })).toMatchObject(
      {
        name: '42',
        metadata: { v: '42' },
      },
    );
  });

  test.each([
    ['protect: "${SECRET}"', 'apps.support.protect: must be true or false, not the value of ${SECRET}'],
    [
      'protect: "${SECRET}${SECRET}"',
      'apps.support.protect: must be true or false, not the value of ${SECRET}',
    ],
    [
      'id: "${SECRET}"',
      'apps.support.id: the value of ${SECRET} must be an app id: 24 digits and lower-case letters a to f',
    ],
    [
      'id: "${NONE:-${SECRET}}"',
      'apps.support.id: the value of ${NONE} and ${SECRET} must be an app id: 24 digits and lower-case letters a to f',
    ],
    [
      'settings: { conversationRetentionSeconds: "${SECRET}" }',
      'apps.support.settings.conversationRetentionSeconds: must be a whole number of seconds, not the value of ${SECRET}',
    ],
    [
      'webhooks: { a: { target: "https://u:${SECRET}@a.example" } }',
      'apps.support.webhooks.a.target: the value of ${SECRET} must hold no user name or password',
    ],
    [
      'webhooks: { a: { target: "http://${SECRET}.example" } }',
      'apps.support.webhooks.a.target: the value of ${SECRET} must begin with https://',
    ],
    [
      'webhooks: { a: { target: "https://a.example", triggers: ["${SECRET} x"] } }',
      'apps.support.webhooks.a.triggers[0]: must be the name of a trigger',
    ],
    [
      'keys: { a: { jwt: { expiresIn: "${SECRET}" } } }',
      'apps.support.keys.a.jwt.expiresIn: must be a number with a unit',
    ],
    [
      'keys: { a: { jwt: { scope: "${SECRET}" } } }',
      'apps.support.keys.a.jwt.scope: must be app or appUser, not the value of ${SECRET}',
    ],
  ])('a value that does not fit is named, never shown: %s', (line, answer) => {
    const [problem, ...more] = problemsOf(v1App(line), { variables: { SECRET: 'hunter2' } });
    expect(more).toEqual([]);
    expect(problem).toContain(answer);
    expect(problem).not.toContain('hunter2');
  });

  test('nor is it given away by a counterpart', () => {
    const hook = v1App('webhooks: { a: { target: "https://a.example", triggers: ["${V}"] } }');
    expect(problemsOf(hook, { variables: { V: 'user:merge' } })).toEqual([
      'smooch.yml:6:62: apps.support.webhooks.a.triggers[0]: the value of ${V} is a trigger of v2, and this manifest says api: v1.1; list the triggers of v1.1 that you need',
    ]);
    const key = v2App('keys: { a: { jwt: { from: "${V}" } } }');
    expect(problemsOf(key, { variables: { V: 'api' } })).toEqual([
      'smooch.yml:6:31: apps.support.keys.a.jwt.from: the value of ${V} exists in v1.1 only, and this manifest says api: v2; write sign',
    ]);
    const setting = v1App('settings: { conversationRetentionSeconds: "1${V}" }');
    expect(problemsOf(setting, { variables: { V: '0' } })).toEqual([
      'smooch.yml:6:47: apps.support.settings.conversationRetentionSeconds: must be a whole number of seconds, not the value of ${V}',
    ]);
  });

  test('neither is one that gives rise to a warning or a clash', () => {
    const text = `${v1App('webhooks:', '  a: { target: "https://${SECRET}.example", triggers: ["x${SECRET}"] }')}  other: { name: "\${SECRET}" }\n  third: { name: "\${SECRET}" }\n`;
    const { warnings } = read(text, { variables: { SECRET: 'hunter2' } });
    expect(warnings).toHaveLength(2);
    expect(JSON.stringify(warnings)).not.toContain('hunter2');
  });
});

describe('where variables come from', () => {
  test('the input first, then the environment', () => {
    const given = { variables: { A: 'input' }, environment: { A: 'environment', B: 'environment' } };
    expect(onlyApp(v1App('name: ${A} ${B}'), given).name).toBe('input environment');
  });

  test.each([
    'INPUT_JWT',
    'input_jwt',
    'SMOOCH_KEY_SECRET',
    'SMOOCH_JWT',
    'GITHUB_TOKEN',
    'PUBLISH_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  ])("%s is the run's own, and not for the manifest", (name) => {
    const environment = { [name]: 'hunter2' };
    expect(problemsOf(v1App(`name: "\${${name}}"`), { environment })).toEqual([
      expect.stringContaining(`the variable ${name} is withheld from manifests`),
    ]);
    expect(onlyApp(v1App(`name: "x\${${name}+hunter2}"`), { environment }).name).toBe('x');
    const variables = { [name]: 'said outright' };
    expect(onlyApp(v1App(`name: "\${${name}}"`), { environment, variables }).name).toBe('said outright');
  });

  test('the instance gives two of its own, empty without one', () => {
    const text = v1App('name: a${INSTANCE} b${INSTANCE_ENV}');
    const variables = { INSTANCE: 'mine', INSTANCE_ENV: 'mine' };
    expect(onlyApp(text, { instance: 'pr-42', variables }).name).toBe('apr-42 bPR_42');
    expect(onlyApp(text, { variables }).name).toBe('a b');
    expect(onlyApp(v1App('name: ${INSTANCE:-none}')).name).toBe('none');
  });

  test('what every JavaScript object has is no variable', () => {
    expect(problemsOf(v1App('name: ${constructor}${__proto__}${toString}'))).toHaveLength(3);
  });

  test('keys are left alone', () => {
    expect(problemsOf(v1App('"${A}": 1'), { variables: { A: 'protect' } })).toHaveLength(1);
  });
});
