#pragma once
/* libcrypto for the module Crypto: all that it uses are functions, so there is nothing to wrap. */
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/params.h>
#include <openssl/rand.h>
