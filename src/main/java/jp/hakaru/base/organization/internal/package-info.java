/** How bodies and acts are stored (組織の内部). */
@NullMarked
package jp.hakaru.base.organization.internal;

import org.jspecify.annotations.NullMarked;
