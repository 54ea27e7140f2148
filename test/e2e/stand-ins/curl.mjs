/** `curl -s URL -X METHOD -H HEADER -d BODY`, for the specs that run the README. */
const [args, headers] = [process.argv.slice(2), {}];
let url;
let method;
let body;
while (args.length > 0) {
  const arg = args.shift();
  if (arg === '-s') continue;
  if (arg === '-X') method = args.shift();
  else if (arg === '-d') body = args.shift();
  else if (arg === '-H') {
    const [name, ...value] = args.shift().split(':');
    headers[name.trim()] = value.join(':').trim();
  } else url = arg;
}
// A body-less call that announces JSON sends none: curl does the same.
const response = await fetch(url, { method: method ?? (body === undefined ? 'GET' : 'POST'), headers, body });
process.stdout.write(await response.text());
