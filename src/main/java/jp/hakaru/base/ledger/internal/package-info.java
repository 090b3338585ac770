/** How the ledger reaches its database (台帳の内部). */
@NullMarked
package jp.hakaru.base.ledger.internal;

import org.jspecify.annotations.NullMarked;
