abi <abi/4.0>,
include <tunables/global>

# The launcher and the app behind it: both may make the namespaces of Chromium's sandbox.
profile "${executable}" "/opt/${sanitizedProductName}/${executable}{,.bin}" flags=(unconfined) {
  userns,

  include if exists <local/${executable}>
}
