#pragma once
/* OpenSSL's macros as functions, for TLS. No logic beyond one answer to ALPN. */
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>
#include <string.h>

static inline int tls_shim_versions(SSL_CTX *context, int lowest, int highest) {
    return SSL_CTX_set_min_proto_version(context, lowest) == 1
        && SSL_CTX_set_max_proto_version(context, highest) == 1;
}

static inline void tls_shim_mode(SSL_CTX *context) {
    SSL_CTX_set_mode(context, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER
                                  | SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_read_ahead(context, 1);
}

static inline void tls_shim_session_cache(SSL_CTX *context, long sessions) {
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_SERVER);
    SSL_CTX_sess_set_cache_size(context, sessions);
}

static inline int tls_shim_groups(SSL_CTX *context, const char *names) {
    return SSL_CTX_set1_groups_list(context, names) == 1;
}

/* RFC 7301: http/1.1 if the client names it; a client that names only others is told none is in common. */
static inline int tls_shim_choose_protocol(SSL *ssl, const unsigned char **out, unsigned char *outlen,
                                           const unsigned char *in, unsigned int inlen, void *arg) {
    static const unsigned char ours[] = "\x08http/1.1";
    (void)ssl; (void)arg;
    return SSL_select_next_proto((unsigned char **)out, outlen, ours, 9, in, inlen) == OPENSSL_NPN_NEGOTIATED
        ? SSL_TLSEXT_ERR_OK : SSL_TLSEXT_ERR_ALERT_FATAL;
}

static inline void tls_shim_offer_http1(SSL_CTX *context) {
    SSL_CTX_set_alpn_select_cb(context, tls_shim_choose_protocol, NULL);
}

static inline unsigned long tls_shim_last_error(void) { return ERR_peek_last_error(); }
static inline const X509 *tls_shim_certificate(SSL_CTX *context) { return SSL_CTX_get0_certificate(context); }
static inline int tls_shim_is_expired(const X509 *certificate) {
    return X509_cmp_current_time(X509_get0_notAfter(certificate)) < 0;
}
/* RFC 6125: a host name or an address that browsers would accept this certificate for. */
static inline int tls_shim_names(SSL_CTX *context, const char *host) {
    X509 *certificate = SSL_CTX_get0_certificate(context);
    if (!certificate) return 0;
    return X509_check_host(certificate, host, 0, 0, NULL) == 1
        || X509_check_ip_asc(certificate, host, 0) == 1;
}

static inline int tls_shim_is_not_yet_valid(const X509 *certificate) {
    return X509_cmp_current_time(X509_get0_notBefore(certificate)) > 0;
}

/* No compression (CRIME), no renegotiation, no stateless tickets: resumed sessions live in our own cache, so
   no long-lived ticket key can open recorded traffic. */
static inline void tls_shim_options(SSL_CTX *context) {
    SSL_CTX_set_options(context, SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_TICKET
                                     | SSL_OP_CIPHER_SERVER_PREFERENCE | SSL_OP_PRIORITIZE_CHACHA);
}

/* A key with a passphrase is refused; OpenSSL would ask on the terminal. */
static inline int tls_shim_no_passphrase(char *buffer, int size, int writing, void *data) {
    (void)buffer; (void)size; (void)writing; (void)data;
    return -1;
}
static inline void tls_shim_never_ask(SSL_CTX *context) {
    SSL_CTX_set_default_passwd_cb(context, tls_shim_no_passphrase);
}

static inline int tls_shim_is_key_mismatch(unsigned long error) {
    return ERR_GET_LIB(error) == ERR_LIB_X509 && ERR_GET_REASON(error) == X509_R_KEY_VALUES_MISMATCH;
}
